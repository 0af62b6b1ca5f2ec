// docs: commands/trunc, commands/dec
// Towards negative infinity; numbers that binary fractions only approach; places to the left; large and small; wrong types.

var $o : Object
var $v : Variant
$o:=New object

ALERT(String(Trunc(1.999; 2))+" "+String(Trunc(-1.999; 2))+" "+String(Trunc(-0.001; 0))+" "+String(Trunc(0.999; 0))+" "+String(Trunc(0; 3)))
// the number has just these places
ALERT(String(Trunc(4.35; 2))+" "+String(Trunc(0.29; 2))+" "+String(Trunc(8.7; 1))+" "+String(Trunc(-4.35; 2))+" "+String(Trunc(1.1; 1)))
ALERT(String(Trunc(-5; -1))+" "+String(Trunc(-10; -1))+" "+String(Trunc(1234567.891; -3))+" "+String(Trunc(1234567.891; -7))+" "+String(Trunc(-1; -7)))
ALERT(String(Trunc(1e15; 2))+" "+String(Trunc(2147483648.75; 1))+" "+String(Trunc(-2147483648.75; 1)))
ALERT(String(Dec(-0.75))+" "+String(Dec(0.1))+" "+String(Dec(0))+" "+String(Dec(1e15))+" "+String(Dec(-3))+" "+String(Round(Dec(2147483648.5); 5)))
ALERT(String(Int(7.31))+" "+String(Round(Dec(7.31)*100; 8)))

For each ($v; New collection("1.5"; True; Null; New object))
	Try
		ALERT(String(Dec($v)))
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		ALERT(String(Trunc($v; 1)))
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		ALERT(String(Trunc(1.55; $v)))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	ALERT(String(Dec($o.missing)))
Catch
	ALERT(Last errors[0].message)
End try
