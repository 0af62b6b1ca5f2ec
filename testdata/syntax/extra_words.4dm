For ($i; 1; 10) do
End for
For each ($x in $list)
End for each
return $a then
For ($i; 1 to 10)
End for
