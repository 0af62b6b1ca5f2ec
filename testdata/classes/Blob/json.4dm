// docs: API/BlobClass (.size), Concepts/object (text streaming)
// The page says that objects of native classes become "[object <class>]"; a public test suite that 4D passes shows {"size":4} for a 4D.Blob of four bytes.
var $scalar : Blob
ALERT(JSON Stringify(4D.Blob.new()))
LONGINT TO BLOB(8858; $scalar)
ALERT(JSON Stringify(4D.Blob.new($scalar)))
// a scalar Blob becomes a 4D.Blob in an object or a collection
ALERT(JSON Stringify({bytes: $scalar; list: [$scalar]}))
ALERT(JSON Stringify({bytes: $scalar}; *))
// reading it back gives an object, not a BLOB
var $o : Object:=JSON Parse(JSON Stringify({bytes: $scalar}))
ALERT(String(OB Instance of($o.bytes; 4D.Blob))+" "+String($o.bytes.size))
// large
SET BLOB SIZE($scalar; 3000000)
ALERT(JSON Stringify({bytes: $scalar}))
