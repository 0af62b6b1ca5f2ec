// docs: commands/picture-library-list, commands/get-picture-from-library, commands/set-picture-to-library, commands/remove-picture-from-library
// No library: empty arrays, a picture that stays, nothing to remove; no negative references or empty pictures; wrong types, Null.

var $b : Blob
var $p; $q; $mask; $none : Picture
var $v : Variant
ARRAY LONGINT($refs; 3)
ARRAY TEXT($names; 3)

BASE64 DECODE("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEklEQVR42mP4z8DwHwyBNBgAAEnICfcD2WTxAAAAAElFTkSuQmCC"; $b)
BLOB TO PICTURE($b; $p)
PICTURE LIBRARY LIST($refs; $names)
ALERT(String(Size of array($refs))+" "+String(Size of array($names)))
PICTURE LIBRARY LIST($madeRefs; $madeNames)
ALERT(String(Size of array($madeRefs))+" "+String(Size of array($madeNames)))

For each ($v; New collection(1; -1; 2147483647; "none"; "日本 😀"; ""; "x"*10000))
	$q:=$p
	GET PICTURE FROM LIBRARY($v; $q)
	ALERT(String(OK)+" "+String(Equal pictures($p; $q; $mask)))
	REMOVE PICTURE FROM LIBRARY($v)
End for each
SET PICTURE TO LIBRARY($none; 1; "empty")
SET PICTURE TO LIBRARY($p; -1; "negative")
SET PICTURE TO LIBRARY($p; 0; "null")
PICTURE LIBRARY LIST($refs; $names)
ALERT(String(Size of array($refs)))

For each ($v; New collection(True; Null; New object))
	Try
		GET PICTURE FROM LIBRARY($v; $q)
		ALERT("accepted")
	Catch
		ALERT("refused "+String(Last errors[0].errCode#0))
	End try
	Try
		REMOVE PICTURE FROM LIBRARY($v)
		ALERT("accepted")
	Catch
		ALERT("refused "+String(Last errors[0].errCode#0))
	End try
End for each
