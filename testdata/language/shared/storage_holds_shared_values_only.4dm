// docs: commands-legacy/storage
// Storage contains shared objects and collections only: adding another value is an error.

var $v : Variant

Use (Storage)
	For each ($v; ["text"; 5; True; Null; {}; []])
		Try
			Storage.x:=$v
			ALERT("not here")
		Catch
			ALERT(String(Last errors[0].errCode))
		End try
	End for each 
End use 
ALERT(String(OB Is defined(Storage; "x")))
