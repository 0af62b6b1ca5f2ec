// docs: commands/storage
// Storage is a shared object of the application.

Use (Storage)
	Storage.config:=New shared object("lang"; "en")
End use 
ALERT(Storage.config.lang)
Try
	Storage.config.lang:="fr"
	ALERT("no error")
Catch
	ALERT("error")
End try
Use (Storage.config)
	Storage.config.lang:="fr"
End use 
ALERT(Storage.config.lang)
