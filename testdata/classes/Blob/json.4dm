// docs: API/BlobClass (.size), Concepts/object (text streaming): the bytes of a 4D.Blob have no JSON form; what is written is its one property.
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
