// docs: API/BlobClass
// Negative positions count from the end, those outside give what there is; Null and other types are refused; a million bytes.

var $o : Object
var $b : Blob
var $blob; $part : 4D.Blob
$o:=New object("n"; Null)
CONVERT FROM TEXT("Hello, World!"; "UTF-8"; $b)
$blob:=4D.Blob.new($b)
ALERT(Convert to text($blob.slice(-6); "UTF-8")+" "+Convert to text($blob.slice(-6; -1); "UTF-8")+" "+Convert to text($blob.slice(0; -8); "UTF-8")+" "+Convert to text($blob.slice(-100; 5); "UTF-8"))
ALERT(String($blob.slice(13).size)+String($blob.slice(14).size)+String($blob.slice(1000000).size)+String($blob.slice(-1; -5).size)+String($blob.slice(5; 2).size)+String($blob.slice(0; 0).size)+" "+String($blob.slice(0; 1000000).size)+" "+String(4D.Blob.new().slice(0; 5).size))
Try
	$part:=$blob.slice($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$part:=$blob.slice("é")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$part:=$blob.slice(0; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$part:=$blob.slice(0; True)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$part:=$blob.slice(New object)
Catch
	ALERT(Last errors[0].message)
End try
SET BLOB SIZE($b; 1000000; 65)
$part:=4D.Blob.new($b).slice(-100000).slice(99990)
ALERT(String($part.size)+" "+String($part[9])+" "+String(4D.Blob.new($b).slice(1; 999999).size))
// 日 takes three bytes: a part of a character is no character
CONVERT FROM TEXT("日本"; "UTF-8"; $b)
ALERT(Convert to text(4D.Blob.new($b).slice(3); "UTF-8")+" "+String(4D.Blob.new($b).slice(1; 2).size))
