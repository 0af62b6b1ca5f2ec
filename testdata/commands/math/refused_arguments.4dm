// docs: commands/tan, commands/arctan, commands/log, commands/round, commands/square-root, commands/set-real-comparison-level, commands/sum, commands/average, commands/max, commands/min, commands/std-deviation, commands/variance, commands/sum-squares
// What is no number and no series of numbers is refused by the name of the parameter; the level of comparison stays as it was.

var $f : 4D.Function
var $calls : Collection
var $o : Object
$o:=New object("n"; Null; "c"; New collection(1; 2))
$calls:=New collection
$calls.push(Formula(Tan($o.n)); Formula(Arctan($o.n)); Formula(Arctan("é")); Formula(Exp("1")); Formula(Log($o.n)); Formula(Log("1")); Formula(Log(True)))
$calls.push(Formula(Round($o.n; 1)); Formula(Round("1"; 1)); Formula(Round(1.5; "1")); Formula(Round(1.5; $o.n)); Formula(Round(1.5; $o.missing)); Formula(Round(!2024-01-01!; 1)))
$calls.push(Formula(Square root($o.n)); Formula(Square root("4")); Formula(Square root($o)))
$calls.push(Formula(Sum($o.n)); Formula(Sum(12)); Formula(Sum($o.c)); Formula(Average($o.n)); Formula(Average($o.c)); Formula(Max($o.n)); Formula(Max("é")); Formula(Min($o.n)); Formula(Min(True)))
$calls.push(Formula(Std deviation($o.n)); Formula(Std deviation(5)); Formula(Variance($o.n)); Formula(Variance($o)); Formula(Sum squares($o.n)); Formula(Sum squares("日本")))
For each ($f; $calls)
	Try
		ALERT($f.source+" = "+JSON Stringify($f.call()))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each

// arrays of texts, of Booleans and of pointers are no series; dates have only a minimum and a maximum
ARRAY TEXT($t; 1)
ARRAY BOOLEAN($b; 1)
ARRAY POINTER($p; 1)
ARRAY DATE($d; 2)
$d{2}:=!2024-02-29!
$t{1}:="é"
Try
	ALERT(String(Sum($t)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(Max($t)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(Min($b)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(Std deviation($t)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(Variance($b)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(Sum squares($p)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(Sum($d)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(Average($d)))
Catch
	ALERT(Last errors[0].message)
End try
ARRAY OBJECT($objects; 1)
Try
	ALERT(String(Sum($objects)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(Sum($d; "n")))
Catch
	ALERT(Last errors[0].message)
End try
ARRAY REAL($r; 1)
Try
	ALERT(String(Max($r; "n")))
Catch
	ALERT(Last errors[0].message)
End try
ALERT(String(Min($d)=!00-00-00!)+" "+String(Max($d); ISO date))

var $v : Variant
For each ($v; New collection("1"; True; Null; New object; New collection))
	Try
		SET REAL COMPARISON LEVEL($v)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
ALERT(String(0.000001=0.000002)+" "+String(0.000001=0.000003))
