// docs: commands/copy-parameters
// The parameters that were passed, from one on; none, beyond the last, many, large, Null and Undefined, in a formula; what is no index.

var $c; $many : Collection
var $o : Object
var $v : Variant
var $f : 4D.Function
$o:=New object("n"; Null)
ALERT(gather(0; "é"; True)+" "+gather(1; "é"; True)+" "+gather(2; "é"; True)+" "+gather(3; "日本")+" "+gather(4; 1)+" "+gather(1000000; 1)+" "+gather(2))
ALERT(gather(2; $o.n)+" "+gather(2; $o.missing; 1)+" "+String(none))
// beyond what is declared, too
ALERT(gather(2; 1; 2; 3; "four"; New object("five"; 5)))
// a new collection each time
$c:=typed(2; "x"; 1.5; 2.5)
$c.push("more")
ALERT(JSON Stringify($c)+" "+JSON Stringify(typed(2; "x"; 1.5; 2.5)))
// in a formula: what was passed to it
$f:=Formula(Copy parameters)
ALERT(JSON Stringify($f.call(Null; 1; "é"))+" "+JSON Stringify($f.apply(Null; New collection(New collection(1); 2)))+" "+JSON Stringify($f.call()))
$f:=Formula(Copy parameters(2).join("|"))
$many:=New collection
$many.resize(10000; "é")
ALERT(String(Length($f.apply(Null; $many)))+" "+String(Formula(Copy parameters).apply(Null; $many).length))
ALERT(JSON Stringify(Copy parameters))

For each ($v; New collection("2"; True; Null; New object))
	Try
		ALERT(JSON Stringify(typed($v; "x"; 1)))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
For each ($v; New collection(0; -1))
	Try
		ALERT(JSON Stringify(typed($v; "x"; 1)))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
