// json_stringify: objects with texts, numbers, Booleans, lists and objects, written as JSON again and again.
var $i; $round; $n : Integer
var $rows : Collection
var $o : Object
var $json : Text

$n:=2000
$rows:=New collection
For ($i; 1; $n)
	$rows.push(New object("id"; $i; "name"; "person "+String($i*7919%1000003); "active"; ($i%2)=0; "note"; "line one\nline \"two\" café"; "price"; ($i%100)+0.25; \
		"address"; New object("street"; "Main street "+String($i%97); "zip"; "7"+String(1000+($i%9000)); "city"; "Zürich"); \
		"tags"; New collection("a"; "bb"; "ccc"); "scores"; New collection($i; $i+1; -($i+2)); "none"; Null))
End for 
$o:=New object("rows"; $rows)
For ($round; 1; 300)
	$rows[$round].id:=$round+1
	$json:=JSON Stringify($o)
End for 
LOG EVENT(Into system standard outputs; String(Length($json))+" "+Substring($json; 1; 120)+"\n")
