Case of
	: ($a=1)
		foo
	Else
		bar
	: ($a=2)
		baz
End case
