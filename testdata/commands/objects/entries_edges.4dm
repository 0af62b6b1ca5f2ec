// docs: commands/ob-entries, commands/ob-values, commands/ob-keys
// Null values, names of other scripts, an empty object, changes of the result, many properties, wrong types.

var $o; $inner : Object
var $c : Collection
var $i : Integer
var $v : Variant

$inner:=New object("deep"; 1)
$o:=New object("ключ"; Null; "日本"; $inner; "😀"; New collection(1; 2); ""; "empty"; "Key"; 1; "key"; 2)
ALERT(JSON Stringify(OB Entries($o)))
ALERT(JSON Stringify(OB Values($o)))
ALERT(String(OB Entries(New object).length)+" "+String(OB Values(New object).length))

// a value is the value itself, the collection is new
OB Values($o)[1].deep:=2
OB Entries($o)[1].value.other:=3
ALERT(JSON Stringify($inner))
$c:=OB Values($o)
$c.push("more")
ALERT(String(OB Values($o).length)+" "+String($c.length))

// order of definition: a value that changes keeps its place, one removed and added goes last
$o:=New object("a"; 1; "b"; 2; "c"; 3)
$o.a:=10
OB REMOVE($o; "b")
$o.b:=20
ALERT(JSON Stringify(OB Entries($o))+" "+JSON Stringify(OB Values($o)))

// many
$o:=New object
For ($i; 1; 20000)
	$o["k"+String($i)]:=$i
End for
$c:=OB Entries($o)
ALERT(String($c.length)+" "+$c[19999].key+" "+String($c[19999].value)+" "+String(OB Values($o).sum()))

For each ($v; New collection(12; "text"; New collection))
	Try
		ALERT(JSON Stringify(OB Entries($v)))
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		ALERT(JSON Stringify(OB Values($v)))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
