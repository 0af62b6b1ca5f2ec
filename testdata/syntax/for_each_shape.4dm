For each $x in $c
End for each
For each ($x in $c)
End for each
For each ($x; $c
End for each
For each ($x; $c) Where ($x>1)
End for each
