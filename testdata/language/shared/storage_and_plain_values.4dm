// docs: commands/storage
// Objects and collections in Storage must be shared; other values are accepted, unlike what the page says, as projects rely on it.

var $v : Variant

Use (Storage)
	For each ($v; [{}; []])
		Try
			Storage.x:=$v
			ALERT("not here")
		Catch
			ALERT(String(Last errors[0].errCode))
		End try
	End for each 
	Storage.text:="kept"
	Storage.text:=Null
End use 
ALERT(String(OB Is defined(Storage; "x"))+" "+String(Storage.text=Null))
