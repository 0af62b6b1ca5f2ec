// docs: commands/json-resolve-pointers, RFC 6901: ~0 and ~1, indexes, the whole document, pointers to pointers, scalars, merge, what leads nowhere, circles, Unicode.
var $o; $r : Object
var $t : Text

For each ($t; ["{\"a/b\":1,\"m~n\":2,\"x\":{\"$ref\":\"#/a~1b\"},\"y\":{\"$ref\":\"#/m~0n\"}}"; "{\"list\":[10,20,{\"d\":30}],\"x\":{\"$ref\":\"#/list/1\"},\"y\":{\"$ref\":\"#/list/2/d\"}}"; \
		"{\"a\":{\"$ref\":\"#/b\"},\"b\":{\"$ref\":\"#/c\"},\"c\":\"end\"}"; "{\"größe\":{\"日本\":\"東京\"},\"x\":{\"$ref\":\"#/größe/日本\"}}"; "{\"\":7,\"x\":{\"$ref\":\"#/\"}}"])
	$o:=JSON Parse($t)
	$r:=JSON Resolve pointers($o)
	ALERT(String($r.success)+" "+JSON Stringify($r.value))
End for each
For each ($t; ["{\"x\":{\"$ref\":\"#/none\"}}"; "{\"l\":[1],\"x\":{\"$ref\":\"#/l/5\"}}"; "{\"x\":{\"$ref\":\"nofile.json#/a\"}}"; "{\"x\":{\"$ref\":\"http://127.0.0.1/a.json#/a\"}}"])
	$o:=JSON Parse($t)
	$r:=JSON Resolve pointers($o)
	ALERT($t+" "+String($r.success)+" "+($r.success ? "" : $r.errors[0].pointerURI))
End for each
$o:=JSON Parse("{\"base\":{\"a\":1,\"b\":2},\"x\":{\"$ref\":\"#/base\",\"b\":3,\"c\":4}}")
$r:=JSON Resolve pointers(OB Copy($o))
ALERT(JSON Stringify($r.value.x))
$r:=JSON Resolve pointers(OB Copy($o); {merge: True})
ALERT(JSON Stringify($r.value.x)+" "+JSON Stringify($r.value.base))
// the object itself is changed
ALERT(JSON Stringify($o.x))
$r:=JSON Resolve pointers($o)
ALERT(JSON Stringify($o.x))
// a circle is made, not run into
$o:=JSON Parse("{\"a\":{\"back\":{\"$ref\":\"#/a\"}}}")
$r:=JSON Resolve pointers($o)
ALERT(String($r.success)+" "+String($o.a.back.back.back=$o.a))
$o:={"$ref": "#/a"; a: 42}
$r:=JSON Resolve pointers($o)
ALERT(String($r.success)+" "+JSON Stringify($r.value))
Try
	$r:=JSON Resolve pointers("text")
Catch
	ALERT(Last errors[0].message)
End try
