Case of
	foo
	: ($a=1)
		bar
End case
