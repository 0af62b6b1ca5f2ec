For each ($x; $c)
End for
For ($i; 1; 2)
End for each
