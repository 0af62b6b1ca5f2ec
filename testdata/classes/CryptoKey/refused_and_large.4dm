// docs: API/CryptoKeyClass
// Large messages and other scripts, empty ones; Null and other types are refused by the name of the parameter; what cannot be decrypted or verified is a status.

var $key; $ec : 4D.CryptoKey
var $o; $status : Object
var $t; $big; $signature : Text
var $blob; $bytes : Blob
$o:=New object("n"; Null)
$key:=4D.CryptoKey.new(New object("type"; "RSA"; "size"; 1024))
$ec:=4D.CryptoKey.new(New object("type"; "ECDSA"))
Try
	$t:=$key.encrypt($o.n; New object)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$t:=$key.encrypt(5; New object)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$t:=$key.encrypt("é"; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$t:=$key.encrypt("é"; "SHA256")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$status:=$key.decrypt($o.n; New object)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$status:=$key.decrypt(5; New object)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$status:=$key.decrypt("日本"; "x")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$t:=$key.sign($o.n; New object)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$t:=$key.sign(5; New object)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$t:=$key.sign("é"; True)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$status:=$key.verify($o.n; "x"; New object)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$status:=$key.verify("é"; $o.n; New object)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$status:=$key.verify("é"; 5; New object)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$status:=$key.verify("é"; "x"; "y")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$key:=4D.CryptoKey.new($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$key:=4D.CryptoKey.new("RSA")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$t:=$key.encrypt("é"; New object("hash"; "größe"))
Catch
	ALERT(Last errors[0].message)
End try
Try
	$t:=$key.encrypt("é"; New object("hash"; 256))
Catch
	ALERT(Last errors[0].message)
End try
Try
	$t:=$ec.sign("é"; New object("encoding"; "日本"))
Catch
	ALERT(Last errors[0].message)
End try

// a message of hundreds of thousands of characters is signed as its UTF-8 bytes
$big:="größe 日本 🎈"*20000
$signature:=$ec.sign($big; New object("hash"; "SHA512"))
ALERT(String($ec.verify($big; $signature; New object("hash"; "SHA512")).success)+" "+String($ec.verify($big+" "; $signature; New object("hash"; "SHA512")).success))
CONVERT FROM TEXT($big; "UTF-8"; $blob)
ALERT(String($ec.verify($blob; $signature; New object("hash"; "SHA512")).success)+" "+String($ec.verify($bytes; $ec.sign($bytes; New object); New object).success)+" "+String($ec.verify(""; $ec.sign(""; New object); New object).success))
$status:=$ec.verify("é"; "日本"*50000; New object)
ALERT(String($status.success)+" "+String($status.errors.length>0))
$status:=$ec.verify("é"; ""; New object)
ALERT(String($status.success)+" "+String($status.errors.length>0))

// what RSA-OAEP cannot hold is refused, what it can comes back
$status:=$key.decrypt($key.encrypt("größe 日本 🎈"; New object("hash"; "SHA256")); New object("hash"; "SHA256"))
ALERT(String($status.success)+" "+$status.result)
ALERT("["+$key.decrypt($key.encrypt(""; New object); New object).result+"]")
Try
	$t:=$key.encrypt($big; New object)
Catch
	ALERT(Last errors[0].message)
End try
$status:=$key.decrypt("A"*200000; New object)
ALERT(String($status.success)+" "+String($status.errors.length>0))
$status:=$key.decrypt(""; New object)
ALERT(String($status.success)+" "+String($status.errors.length>0))
