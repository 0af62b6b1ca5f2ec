#DECLARE : Text

Try
	return "from the block"
Catch
	return "from Catch"
End try
return "from the end"
