// docs: commands/json-parse-array, commands/json-stringify-array
// Arrays of each type, empty, other scripts and escapes, nested objects, large, what is no JSON, wrong types.

var $i : Integer
var $t : Text
var $v : Variant
ARRAY TEXT($texts; 3)
ARRAY REAL($reals; 0)
ARRAY BOOLEAN($bools; 0)
ARRAY OBJECT($objects; 0)

JSON PARSE ARRAY("[]"; $texts)
ALERT(String(Size of array($texts)))
JSON PARSE ARRAY("[\"日本\",\"😀\",\"\\u00e9\\ud83d\\ude00\",\"\\t\\\"\\\\\",\"\"]"; $texts)
ALERT(String(Size of array($texts))+" "+$texts{1}+$texts{2}+$texts{3}+" "+String(Length($texts{4}))+" ["+$texts{5}+"]")
JSON PARSE ARRAY(" [ -1.5 , 1e3 , 0 ,\n 2147483648 ] "; $reals)
ALERT(String(Size of array($reals))+" "+String($reals{1})+" "+String($reals{2})+" "+String($reals{3})+" "+String($reals{4}))
JSON PARSE ARRAY("[true,false]"; $bools)
ALERT(String($bools{1})+" "+String($bools{2}))
JSON PARSE ARRAY("[{\"имя\":\"Аня\",\"in\":{\"c\":[1,null]}},{}]"; $objects)
ALERT(String(Size of array($objects))+" "+$objects{1}["имя"]+" "+JSON Stringify($objects{1}.in)+" "+JSON Stringify($objects{2}))
ALERT(JSON Stringify array($objects)+" "+JSON Stringify array($bools)+" "+JSON Stringify array($reals))

// a scalar between brackets
$t:="é😀"
$i:=-7
ALERT(JSON Stringify array($t)+" "+JSON Stringify array($i))

// large
ARRAY LONGINT($longs; 100000)
For ($i; 1; 100000)
	$longs{$i}:=$i
End for
$t:=JSON Stringify array($longs)
ARRAY LONGINT($back; 0)
JSON PARSE ARRAY($t; $back)
ALERT(String(Length($t))+" "+String(Size of array($back))+" "+String($back{1})+" "+String($back{100000}))

// a parsing error
For each ($t; New collection(""; "["; "[1,"; "[1 2]"; "日本"; "[\"open]"; "[1]]"))
	Try
		JSON PARSE ARRAY($t; $texts)
		ALERT("accepted "+$t)
	Catch
		ALERT("refused "+$t)
	End try
End for each
For each ($v; New collection(12; True; Null; New object))
	Try
		JSON PARSE ARRAY($v; $texts)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
