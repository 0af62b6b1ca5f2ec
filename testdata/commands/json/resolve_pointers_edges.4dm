// docs: commands/json-resolve-pointers
// Keys of other scripts and with ~ and /, case, array elements and "-", results that are no object, many pointers, wrong types, Null and Undefined.

var $o; $r; $none : Object
var $i : Integer
var $t : Text
var $v : Variant

// keys: other scripts, ~0 is ~ and ~1 is /
$o:=New object("ключ"; New object("日本"; "値 😀"); "a/b"; 1; "m~n"; 2; "list"; New collection("zero"; New object("in"; 1)))
$o.refs:=New collection
For each ($t; New collection("#/ключ/日本"; "#/a~1b"; "#/m~0n"; "#/list/0"; "#/list/1/in"))
	$o.refs.push(New object("$ref"; $t))
End for each
$r:=JSON Resolve pointers($o)
ALERT(String($r.success)+" "+JSON Stringify($o.refs))
ALERT(String(OB Is defined($r; "value")))

// names are case sensitive, "-" and elements that do not exist are errors
For each ($t; New collection("#/Ключ"; "#/list/-"; "#/list/2"; "#/list/x"; "#/a/b"))
	$o:=New object("ключ"; 1; "a/b"; 1; "list"; New collection(1; 2); "x"; New object("$ref"; $t))
	$r:=JSON Resolve pointers($o)
	ALERT($t+" "+String($r.success)+" "+String($r.errors.length)+" "+$r.errors[0].pointerURI)
End for each

// pointers to pointers
$o:=JSON Parse("{\"a\":{\"$ref\":\"#/b\"},\"b\":{\"$ref\":\"#/c\"},\"c\":{\"d\":null}}")
$r:=JSON Resolve pointers($o)
ALERT(String($r.success)+" "+JSON Stringify($o))

// nothing to resolve
$o:=New object("n"; Null; "c"; New collection)
ALERT(String(JSON Resolve pointers($o).success)+" "+JSON Stringify($o)+" "+String(JSON Resolve pointers(New object).success))

// many
$o:=New object("target"; New object("v"; 1); "list"; New collection)
For ($i; 1; 5000)
	$o.list.push(New object("$ref"; "#/target/v"))
End for
$r:=JSON Resolve pointers($o)
ALERT(String($r.success)+" "+String($o.list.length)+" "+String($o.list.sum()))

For each ($v; New collection(12; "text"; New collection))
	Try
		$r:=JSON Resolve pointers($v)
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		$r:=JSON Resolve pointers(New object; $v)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
