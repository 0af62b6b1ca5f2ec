// docs: commands/formula, commands/formula-from-string, commands/execute-formula, commands/set-allowed-methods
// Texts that are no formula, Null and other types; long texts and other scripts, large captured values; an empty text does nothing.

var $f : 4D.Function
var $o : Object
var $t; $größe : Text
var $c : Collection
var $i : Integer
$o:=New object("n"; Null)
Try
	EXECUTE FORMULA($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	EXECUTE FORMULA(5)
Catch
	ALERT(Last errors[0].message)
End try
Try
	EXECUTE FORMULA($o.missing)
Catch
	ALERT(Last errors[0].message)
End try
Try
	EXECUTE FORMULA("1+")
Catch
	ALERT(Last errors[0].message)
End try
Try
	EXECUTE FORMULA("日本(")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$f:=Formula from string($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$f:=Formula from string(5)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$f:=Formula from string("(1+2")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$f:=Formula from string("")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$f:=Formula from string("1"; "x")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$f:=Formula from string("1"; 1000000)
Catch
	ALERT(Last errors[0].message)
End try
Try
	SET ALLOWED METHODS($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	SET ALLOWED METHODS("x")
Catch
	ALERT(Last errors[0].message)
End try

EXECUTE FORMULA("")
EXECUTE FORMULA("größe:=\"日本 🎈\"")
ALERT(größe+" "+Formula from string("größe+\"é\"").call())
// sums of thousands of terms and texts of a hundred thousand characters
$t:="1"+("+1"*5000)
ALERT(String(Formula from string($t).call())+" "+String(Length(Formula from string($t).source)))
EXECUTE FORMULA("total:="+$t)
ALERT(String(total))
EXECUTE FORMULA("long:=\""+("é"*100000)+"\"")
ALERT(String(Length(long))+" "+String(Length(Formula from string("\""+("日"*100000)+"\"").call())))

// locals are captured with what they hold; objects are the same objects
$größe:="é"*100000
$c:=New collection
$c.resize(10000; "日本")
$f:=Formula($größe+$c[0])
$größe:=""
$c[0]:="changed"
ALERT(String(Length($f.call()))+" "+Substring($f.call(); 99999)+" "+$f.source)
$o:=New object("f"; Formula($1+This.suffix); "suffix"; "→ 日本")
ALERT($o.f("é ")+" "+$o.f("")+" "+String(Length($o.f("x"*100000))))
$f:=Formula(Null)
ALERT(String($f.call()=Null)+" "+String(Formula(String(Undefined($1))).call()="True"))
