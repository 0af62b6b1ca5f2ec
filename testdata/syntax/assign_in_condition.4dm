If ($a:=1)
End if
