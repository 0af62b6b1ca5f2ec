// docs: commands/ob-set-array, ob-get-array, json-stringify-array, json-parse-array: the pages' examples, each type of array, other types asked for, Unicode, what is no array.
var $o; $employees; $p : Object
var $t : Text
var $i : Integer
ARRAY TEXT($children; 3)
ARRAY TEXT($texts; 0)
ARRAY LONGINT($longs; 2)
ARRAY REAL($reals; 0)
ARRAY BOOLEAN($booleans; 2)
ARRAY DATE($dates; 1)
ARRAY TIME($times; 1)
ARRAY OBJECT($objects; 0)
ARRAY POINTER($pointers; 1)
ARRAY TEXT($two; 2; 2)

$children{1}:="Richard"
$children{2}:="Susan"
$children{3}:="James"
$children:=2
OB SET ARRAY($o; "Children"; $children)
ALERT(JSON Stringify($o))
OB SET ARRAY($employees; "Employees"; $children{$children})
ALERT(JSON Stringify($employees))
$longs{1}:=-1
$longs{2}:=2^31-1
$booleans{2}:=True
$dates{1}:=!2024-02-29!
$times{1}:=?01:00:00?
$pointers{1}:=->$children{1}
OB SET ARRAY($o; "longs"; $longs)
OB SET ARRAY($o; "booleans"; $booleans)
OB SET ARRAY($o; "dates"; $dates)
OB SET ARRAY($o; "times"; $times)
OB SET ARRAY($o; "pointers"; $pointers)
OB SET ARRAY($o; "ключ"; $texts)
ALERT(JSON Stringify($o))
OB GET ARRAY($o; "Children"; $texts)
ALERT(String(Size of array($texts))+" "+$texts{3}+" ["+$texts{0}+"]")
OB GET ARRAY($o; "longs"; $texts)
ALERT($texts{1}+" "+$texts{2})
OB GET ARRAY($o; "Children"; $reals)
ALERT(String(Size of array($reals))+" "+String($reals{1}))
OB GET ARRAY($o; "missing"; $texts)
ALERT(String(Size of array($texts)))
OB GET ARRAY($o; "CHILDREN"; $texts)
ALERT(String(Size of array($texts)))
$o.list:=[{n: "é"}; {n: 2}]
OB GET ARRAY($o; "list"; $objects)
OB SET($objects{1}; "n"; "changed")
ALERT($o.list[0].n)
Try
	OB SET ARRAY($o; "two"; $two)
	ALERT(JSON Stringify($o.two))
Catch
	ALERT(Last errors[0].message)
End try
Try
	OB SET ARRAY("text"; "x"; $texts)
Catch
	ALERT(Last errors[0].message)
End try

// JSON
ARRAY TEXT($names; 2)
$names{1}:="John"
$names{2}:="Jim \"日本\""
ALERT(JSON Stringify array($names)+JSON Stringify array($longs)+JSON Stringify array($booleans)+JSON Stringify array($dates)+JSON Stringify array($texts))
ALERT(JSON Stringify array($names; *))
$t:="one"
ALERT(JSON Stringify array($t)+JSON Stringify array($i))
JSON PARSE ARRAY("[\"a\",2,true,null,{\"x\":1}]"; $texts)
ALERT(String(Size of array($texts))+" "+$texts{1}+" "+$texts{2}+" "+$texts{3}+" ["+$texts{4}+"]")
JSON PARSE ARRAY("[1,\"2.5\",-3e2]"; $reals)
ALERT(String(Size of array($reals))+" "+String($reals{1}+$reals{2}+$reals{3}))
JSON PARSE ARRAY("[{\"name\":\"x\"},{\"name\":\"y\"}]"; $objects)
ALERT($objects{2}.name+" "+JSON Stringify array($objects))
JSON PARSE ARRAY("[]"; $texts)
ALERT(String(Size of array($texts)))
Try
	JSON PARSE ARRAY("[1,"; $texts)
Catch
	ALERT(String(Last errors[0].errCode))
End try
Try
	JSON PARSE ARRAY("[1]"; $t)
Catch
	ALERT(Last errors[0].message)
End try
