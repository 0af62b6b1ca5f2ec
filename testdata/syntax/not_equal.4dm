If ($a!=1)
End if
If ($a<>1)
End if
If (!$a)
End if
If ($a<>$b)
End if
