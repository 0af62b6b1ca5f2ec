If ($a=1) then
	foo
End if
If $a then
End if
