// docs: commands/storage
// What is put into Storage keeps its own lock.

Use (Storage)
	Storage.mydata:=New shared object
	Try
		Storage.mydata.prop1:="Smith"
	Catch
		ALERT("not in use")
	End try
	Use (Storage.mydata)
		Storage.mydata.prop1:="Smith"
		Storage.mydata.prop2:=100
	End use 
End use 
ALERT(JSON Stringify(Storage.mydata))
