// docs: commands/storage
// Adding to Storage needs Use.

Try
	Storage.x:=New shared object
Catch
	ALERT(String(Last errors[0].errCode))
End try
ALERT(String(Storage.x=Null))
