Function f()
	$a:=1
End function
Function g()
	Repeat
	End repeat
Function h()
	If ($a)
	End
	Function i()
