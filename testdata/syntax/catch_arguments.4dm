Try
	f
Catch ($e)
End try
Catch ($e)
