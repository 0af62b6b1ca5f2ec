If ($a)
	foo
End if $a
Case of something
	: ($a)
End case here
