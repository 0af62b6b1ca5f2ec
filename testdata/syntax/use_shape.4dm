Use Storage
	foo
End use
Use ()
End use
