If ($a)
	foo
Else
	bar
Else
	baz
End if
