Try
	foo
Catch
	bar
Catch
	baz
End try
Catch
