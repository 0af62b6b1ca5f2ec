// docs: Concepts/blob ("Automatic conversion of blob type", "Passing blobs and blob objects to 4D commands"), API/BlobClass (slice)
// A scalar Blob assigned to an object, or returned by a command into one, becomes a 4D.Blob with bytes of its own; into a Variant it stays a Blob.

var $scalar : Blob
var $object; processObject : Object
var $blob : 4D.Blob
var $any : Variant
var $text : Text

TEXT TO BLOB("abc"; $scalar; UTF8 text without length)
$object:=$scalar
$blob:=$scalar
processObject:=$scalar
ALERT(String(OB Instance of($object; 4D.Blob))+" "+String(OB Instance of($blob; 4D.Blob))+" "+String(OB Instance of(processObject; 4D.Blob)))
SET BLOB SIZE($scalar; 1)
ALERT(String($object.size)+" "+String($blob.size)+" "+String(processObject.size))

ARRAY OBJECT($objects; 1)
$objects{1}:=$scalar
var $pointer : Pointer
$pointer:=->processObject
$pointer->:=$scalar
ALERT(String($objects{1}.size)+" "+String(processObject.size))

// a command that returns a Blob
CONVERT FROM TEXT("Hello, World!"; "UTF-8"; $blob)
ALERT(String(OB Instance of($blob; 4D.Blob))+" "+Convert to text($blob; "UTF-8")+" "+Convert to text($blob.slice(0; 5); "UTF-8"))
ALERT(String($blob[4]))

// and back
$scalar:=$blob
ALERT(String(Value type($scalar)=Is BLOB)+" "+String(BLOB size($scalar)))
$any:=$scalar
ALERT(String(Value type($any)=Is BLOB))

// commands that change a Blob take no 4D.Blob
Try
	SET BLOB SIZE($blob; 20)
	ALERT("no error")
Catch
	ALERT(Last errors[0].message)
End try

// a Blob is nothing else
Try
	$text:=$scalar
	ALERT("no error")
Catch
	ALERT(Last errors[0].message)
End try
