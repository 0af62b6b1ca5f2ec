// docs: commands/json-parse, commands/json-stringify
// Numbers, texts with escapes, deep and large values, circles, what is no JSON.

var $o; $p : Object
var $c : Collection
var $t : Text
var $i : Integer

ALERT(JSON Stringify(JSON Parse("[0,-0,1.5e3,1E-2,123456789012,0.1,true,false,null,\"\",[],{}]")))
ALERT(JSON Stringify(JSON Parse("{\"a\\u00e9\\n\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\ud83c\\udf88\"}")))
ALERT(JSON Stringify("line"+Char(10)+Char(9)+"\"quoted\" \\ "+Char(1)+"é🎈/"))
ALERT(JSON Stringify(1/3)+" "+JSON Stringify(1e300)+" "+JSON Stringify(-5)+" "+JSON Stringify(1234567890123)+" "+JSON Stringify(0.1+0.2))
ALERT(JSON Stringify(!2024-02-29!)+JSON Stringify(?10:00:00?)+JSON Stringify(True)+JSON Stringify(Null)+JSON Stringify("2024-02-29"))
ALERT(JSON Stringify(New object("d"; !00-00-00!; "f"; Formula(1+1); "file"; File("/RESOURCES/x"); "undefined"; $o.x)))
ALERT(JSON Stringify(New object("a"; New collection; "b"; New collection(1; New object("c"; Null)); "e"; New object); *))
ALERT(JSON Stringify(JSON Parse("{\"a\":1,\"a\":2,\"b\":3}"))+JSON Stringify(JSON Parse("  [1 , 2]\n")))
$t:=("["*500)+("]"*500)
ALERT(String(Length(JSON Stringify(JSON Parse($t)))))
$c:=New collection
For ($i; 1; 100000)
	$c.push(New object("id"; $i; "t"; "tëxt "+String($i)))
End for
$t:=JSON Stringify($c)
ALERT(String(Length($t))+" "+String(JSON Parse($t).length)+" "+JSON Parse($t)[99999].t)
$o:=New object("name"; "loop")
$o.me:=$o
Try
	ALERT(JSON Stringify($o))
Catch
	ALERT("a circle")
End try
For each ($t; New collection(""; "{"; "[1,]"; "{\"a\":}"; "{a:1}"; "'a'"; "01"; "1."; "+1"; "nul"; "[1 2]"; "\"open"; "\"\\x\""; "{\"a\":1}}"; "NaN"; "[\"\\ud800\"]"; ("["*600)))
	Try
		ALERT(Substring($t; 1; 20)+" = "+JSON Stringify(JSON Parse($t)))
	Catch
		ALERT(Substring($t; 1; 20)+" error "+String(Last errors[0].errCode))
	End try
End for each
ALERT(String(JSON Parse("12"; Is text)+"|")+String(JSON Parse("\"12\""; Is real))+"|"+String(JSON Parse("\"2024-02-29\""; Is date))+"|"+String(JSON Parse("1"; Is Boolean))+"|"+String(JSON Parse("3661"; Is time)))
