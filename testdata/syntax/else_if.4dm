If ($a=1)
	foo
Else If ($a=2)
	bar
End if
