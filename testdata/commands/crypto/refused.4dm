// docs: commands/generate-encryption-keypair, commands/generate-certificate-request
// Lengths that are none (the page names 512 to 2048; up to 8192 is ours), keys that are none, arrays that do not fit; names in other scripts and long ones.

var $private; $public; $request; $empty : Blob
var $o : Object
$o:=New object("n"; Null)
ARRAY LONGINT($codes; 2)
ARRAY TEXT($names; 2)
$codes{1}:=13
$codes{2}:=17
$names{1}:="www.größe.example"
$names{2}:="日本 "*100
Try
	GENERATE ENCRYPTION KEYPAIR($private; $public; "1024")
Catch
	ALERT(Last errors[0].message)
End try
Try
	GENERATE ENCRYPTION KEYPAIR($private; $public; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	GENERATE ENCRYPTION KEYPAIR($private; $public; 100)
Catch
	ALERT(Last errors[0].message)
End try
Try
	GENERATE ENCRYPTION KEYPAIR($private; $public; 1000000)
Catch
	ALERT(Last errors[0].message)
End try
Try
	GENERATE ENCRYPTION KEYPAIR($private; $public; -1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	GENERATE ENCRYPTION KEYPAIR($private; "x"; 512)
Catch
	ALERT(Last errors[0].message)
End try
ALERT(String(BLOB size($private))+" "+String(BLOB size($public)))
GENERATE ENCRYPTION KEYPAIR($private; $public; 1024)
Try
	GENERATE CERTIFICATE REQUEST($o.n; $request; $codes; $names)
Catch
	ALERT(Last errors[0].message)
End try
Try
	GENERATE CERTIFICATE REQUEST("é"; $request; $codes; $names)
Catch
	ALERT(Last errors[0].message)
End try
Try
	GENERATE CERTIFICATE REQUEST($empty; $request; $codes; $names)
Catch
	ALERT(Last errors[0].message)
End try
Try
	GENERATE CERTIFICATE REQUEST($private; $request; $o.n; $names)
Catch
	ALERT(Last errors[0].message)
End try
Try
	GENERATE CERTIFICATE REQUEST($private; $request; $codes; "www.4D.com")
Catch
	ALERT(Last errors[0].message)
End try
Try
	GENERATE CERTIFICATE REQUEST($private; $request; $names; $names)
Catch
	ALERT(Last errors[0].message)
End try
Try
	GENERATE CERTIFICATE REQUEST($private; $request; $codes; $codes)
Catch
	ALERT(Last errors[0].message)
End try
ALERT(String(BLOB size($request)))
GENERATE CERTIFICATE REQUEST($private; $request; $codes; $names)
ALERT(Substring(BLOB to text($request; UTF8 text without length); 1; 35))
ARRAY TEXT($names; 1)
Try
	GENERATE CERTIFICATE REQUEST($private; $request; $codes; $names)
Catch
	ALERT(Last errors[0].message)
End try
// no information at all is a request, too
ARRAY TEXT($names; 0)
ARRAY LONGINT($codes; 0)
GENERATE CERTIFICATE REQUEST($private; $request; $codes; $names)
ALERT(Substring(BLOB to text($request; UTF8 text without length); 1; 35))
