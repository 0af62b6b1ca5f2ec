// docs: commands/generate-digest, commands/base64-encode, commands/base64-decode, commands/blob-size, commands/blob-to-text, commands/blob-to-document,
// commands/convert-to-text, commands/http-parse-message, API/FileClass, API/BlobClass
// A parameter that is a Blob takes a scalar Blob or a 4D.Blob: any other object is an error, and not an empty Blob.
var $b : Blob
var $v; $object : Variant
var $t : Text
var $i : Integer
var $calls : Collection

TEXT TO BLOB("abc"; $b; UTF8 text without length)
$calls:=[Formula(Generate digest($1; MD5 digest)); Formula(BLOB size($1)); Formula(BLOB to text($1; UTF8 text without length)); \
	Formula(Convert to text($1; "utf-8")); Formula(4D.Blob.new($1).size); Formula(BLOB to integer($1; 0)); Formula(HTTP Parse message($1).parts)]
For each ($v; [4D.Blob.new($b); {a: 1}; File("/PACKAGE/x"); Formula(1)])
	For ($i; 0; $calls.length-1)
		Try
			ALERT(String($calls[$i].call(Null; $v)))
		Catch
			ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
		End try
	End for
End for each
$object:={a: 1}
$t:="kept"
Try
	BASE64 ENCODE($object; $t)
	ALERT("encoded")
Catch
	ALERT(String(Last errors[0].errCode)+" "+$t)
End try
Try
	BASE64 DECODE($object; $t)
	ALERT("decoded")
Catch
	ALERT(String(Last errors[0].errCode)+" "+$t)
End try
$object:=4D.Blob.new($b)
BASE64 ENCODE($object; $t)
ALERT($t)
