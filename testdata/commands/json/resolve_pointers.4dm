// docs: commands/json-resolve-pointers
// Pointers into the object itself and into other documents, with and without merge; what cannot be resolved is in errors.

var $o; $result; $options : Object
var $folder; $s : Text
var $error : Object

$o:=New object("value"; 42; "ref"; New object("$ref"; "#/value"))
ALERT(JSON Stringify(JSON Resolve pointers($o))+" "+JSON Stringify($o))
$o:=JSON Parse("{\"billing\":{\"street\":\"95 S. Market\",\"a/b\":{\"~\":[10,20]}},\"shipping\":{\"$ref\":\"#/billing\"},\"n\":{\"$ref\":\"#/billing/a~1b/~0/1\"}}")
$result:=JSON Resolve pointers($o)
ALERT(String($result.success)+" "+$o.shipping.street+" "+String($o.n))

$folder:=Temporary folder+Generate UUID+"/"
CREATE FOLDER($folder; *)
TEXT TO DOCUMENT($folder+"defaults.json"; "{\"rights\":{\"edit\":true,\"delete\":false},\"deep\":{\"$ref\":\"sub/more.json#/list/1\"}}")
CREATE FOLDER($folder+"sub/"; *)
TEXT TO DOCUMENT($folder+"sub/more.json"; "{\"list\":[1,{\"$ref\":\"#/name\"}],\"name\":\"möre\"}")
$s:="{\"rights\":{\"$ref\":\"defaults.json#/rights\",\"delete\":true,\"id\":456}}"
ALERT(JSON Stringify(JSON Resolve pointers(JSON Parse($s); New object("rootFolder"; $folder; "merge"; False))))
ALERT(JSON Stringify(JSON Resolve pointers(JSON Parse($s); New object("rootFolder"; $folder; "merge"; True))))
ALERT(JSON Stringify(JSON Resolve pointers(JSON Parse("{\"x\":{\"$ref\":\"defaults.json#/deep\"},\"all\":[{\"$ref\":\"sub/more.json#/name\"}]}"); New object("rootFolder"; $folder))))
ALERT(JSON Stringify(JSON Resolve pointers(JSON Parse("{\"$ref\":\"defaults.json#/rights\"}"); New object("rootFolder"; $folder))))
ALERT(JSON Stringify(JSON Resolve pointers(JSON Parse("{\"$ref\":\"sub/more.json#/name\"}"); New object("rootFolder"; $folder))))

// a cyclic structure
$o:=JSON Parse("{\"me\":{\"$ref\":\"#\"},\"name\":\"loop\"}")
$result:=JSON Resolve pointers($o)
ALERT(String($result.success)+" "+$o.me.me.me.name)

// what cannot be resolved
For each ($s; New collection("#/none"; "#none"; "missing.json#/a"; "http://example.com/a.json#/b"; "/etc/passwd#/a"; "#/loop"))
	$result:=JSON Resolve pointers(New object("x"; New object("$ref"; $s); "loop"; New object("$ref"; "#/loop")); New object("rootFolder"; $folder))
	ALERT($s+" "+String($result.success)+" "+String($result.errors[0].code)+" "+$result.errors[0].pointerURI)
End for each
TEXT TO DOCUMENT($folder+"bad.json"; "{")
$result:=JSON Resolve pointers(New object("x"; New object("$ref"; "bad.json#/a")); New object("rootFolder"; $folder))
ALERT(String($result.errors[0].code)+" "+String(Position("bad.json"; $result.errors[0].referredPath)>0))
DELETE FOLDER($folder; Delete with contents)
