For each ($x)
End for each
For each ()
End for each
