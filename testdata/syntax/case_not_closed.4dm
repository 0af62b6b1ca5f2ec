Case of
	: ($a=1)
		If ($b)
			foo
	: ($a=2)
		bar
End case
