// docs: commands/sin, commands/cos, commands/tan, commands/arctan, commands/exp, commands/log, commands/square-root, commands/abs, commands/int, commands/dec, commands/random
// The functions of numbers: examples of their pages, zero, negative, large, what has no result.

var $i : Integer
var $random : Real
var $ok : Boolean
ALERT(String(Abs(-10.3))+" "+String(Abs(10.3))+" "+String(Abs(0))+" "+String(Abs(-1e300)))
ALERT(String(Arctan(1)*4)+" "+String(Round(Arctan(0); 10))+" "+String(Arctan(-1)))
ALERT(String(Sin(0))+" "+String(Round(Sin(Pi/2); 10))+" "+String(Round(Sin(30*Degree); 10))+" "+String(Round(Sin(Pi); 10)))
ALERT(String(Cos(0))+" "+String(Round(Cos(Pi); 10))+" "+String(Round(Cos(60*Degree); 10)))
ALERT(String(Tan(0))+" "+String(Round(Tan(Pi/4); 10))+" "+String(Round(Tan(-Pi/4); 10)))
ALERT(String(Exp(1))+" "+String(Exp(0))+" "+String(Exp(-1))+" "+String(Log(Exp(1)))+" "+String(Exp(1000)))
ALERT(String(Log(1))+" "+String(Log(e number))+" ["+String(Log(-1))+"] "+String(Log(0)))
ALERT(String(Square root(2))+" "+String(Square root((4^2)+(3^2)))+" "+String(Square root(0))+" ["+String(Square root(-1))+"]")
ALERT(String(Int(123.4))+" "+String(Int(-123.4))+" "+String(Int(5))+" "+String(Int(-5))+" "+String(Int(0.9999999))+" "+String(Int(1e15)))
ALERT(String(Round(Dec(7.31)*100; 5))+" "+String(Dec(-7.25))+" "+String(Dec(3))+" "+String(Round(Dec(123456.75); 5)))
ALERT(String(Round(180/Pi-Radian; 10)))
$ok:=True
For ($i; 1; 2000)
	$random:=Random
	$ok:=$ok & ($random>=0) & ($random<=32767) & (Int($random)=$random)
End for
ALERT(String($ok))
var $text : Variant
For each ($text; New collection("12"; True; Null; New object))
	Try
		ALERT(String(Abs($text)))
	Catch
		ALERT(String(Last errors[0].errCode))
	End try
End for each
