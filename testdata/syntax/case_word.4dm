Case of
	Case ($a=1)
	: Else
End case
