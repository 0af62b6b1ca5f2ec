If ($a=1)
	foo
elseif ($a=2)
	bar
End if
