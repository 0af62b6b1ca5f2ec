// docs: commands/generate-encryption-keypair, generate-certificate-request: PEM texts in BLOBs; the pair works with ENCRYPT BLOB.
var $private; $public; $request; $data : Blob
var $t : Text
ARRAY LONGINT($codes; 2)
ARRAY TEXT($names; 2)

GENERATE ENCRYPTION KEYPAIR($private; $public; 1024)
$t:=BLOB to text($private; UTF8 text without length)
ALERT(Substring($t; 1; 31))
$t:=BLOB to text($public; UTF8 text without length)
ALERT(Substring($t; 1; 30))
TEXT TO BLOB("secret"; $data; UTF8 text without length)
ENCRYPT BLOB($data; $private)
DECRYPT BLOB($data; $public)
ALERT(BLOB to text($data; UTF8 text without length))
$codes{1}:=13
$names{1}:="www.4D.com"
$codes{2}:=14
$names{2}:="US"
GENERATE CERTIFICATE REQUEST($private; $request; $codes; $names)
$t:=BLOB to text($request; UTF8 text without length)
ALERT(Substring($t; 1; 35))
$codes{1}:=99
Try
	GENERATE CERTIFICATE REQUEST($private; $request; $codes; $names)
Catch
	ALERT(Last errors[0].message)
End try
Try
	GENERATE CERTIFICATE REQUEST($public; $request; $codes; $names)
Catch
	ALERT(Last errors[0].message)
End try
