// docs: API/FunctionClass, API/FormulaClass: source, call and apply: This, parameters, none, too many, Null, Unicode, errors inside, what is no collection of parameters.
var $f : 4D.Function
var $o : Object
var $x : Variant

$f:=Formula($1+$2)
ALERT($f.source+" "+String($f.call(Null; 1; 2))+" "+String($f.apply(Null; [3; 4]))+" "+String(OB Instance of($f; 4D.Function)))
$f:=Formula(This.name+" "+String(Count parameters))
$o:={name: "größe 日本"; f: $f}
ALERT($f.call($o)+" / "+$f.call($o; 1; Null; "x")+" / "+$f.apply($o)+" / "+$f.apply($o; [])+" / "+$o.f(1))
$f:=Formula from string("Uppercase($1)+\"!\"")
ALERT($f.call(Null; "é")+" "+$f.source)
ALERT(String(Formula(This=Null).call())+" "+String(Value type(Formula($1).call())=Is undefined))
$f:=Formula($1*2)
ALERT(String([1; 2; 3].map(Formula($f.call(Null; $1.value))).sum()))
For each ($f; [Formula(Formula(1/$1).call(Null; "x")); Formula($o.f.apply($o; "x")); Formula($o.f.call(5)); Formula(Formula from string("1+").call()); Formula(Formula from string(12))])
	Try
		$x:=$f.call()
		ALERT($f.source+" accepted")
	Catch
		ALERT($f.source+" refused "+String(Last errors.length>0))
	End try
End for each
Try
	$o.f.source:="x"
Catch
	ALERT("read-only")
End try
