#DECLARE() : Text
Try
	throw(1)
Catch
	return "from catch"
End try
return "from the end"
