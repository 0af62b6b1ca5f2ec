// docs: commands/sin, commands/cos, commands/tan, commands/arctan, commands/exp
// Angles in degrees, negative and many turns, very large and small numbers, wrong types, Null and Undefined.

var $o : Object
var $v : Variant
var $i : Integer
var $c : Collection
$o:=New object

$c:=New collection
For ($i; -360; 360; 90)
	$c.push(Round(Sin($i*Degree); 6); Round(Cos($i*Degree); 6))
End for
ALERT($c.join(" "))
ALERT(String(Round(Tan(60*Degree)^2; 6))+" "+String(Round(Tan(-45*Degree); 6))+" "+String(Round(Tan(180*Degree); 6)))
ALERT(String(Round(Sin(1000000); 6))+" "+String(Round(Cos(1000000); 6))+" "+String(Round(Tan(1000000); 6)))
ALERT(String(Sin(1e-300)=1e-300)+" "+String(Cos(1e-300))+" "+String(Round((Sin(1.1)^2)+(Cos(1.1)^2); 10)))
ALERT(String(Round(Arctan(1e300)*Radian; 6))+" "+String(Round(Arctan(-1e300)*Radian; 6))+" "+String(Round(Arctan(Square root(3))*Radian; 6))+" "+String(Round(Arctan(Tan(0.3)); 10)))
ALERT(String(Round(Exp(Log(10)); 10))+" "+String(Exp(-1000))+" "+String(Round(Exp(0.5); 6))+" "+String(Round(Exp(2)/Exp(1)-e number; 10)))

For each ($v; New collection("1"; True; !2024-01-01!; Null; New object; New collection))
	Try
		ALERT(String(Sin($v)))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	ALERT(String(Cos($o.missing)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(Tan("日本")))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(Arctan($o)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(Exp(Null)))
Catch
	ALERT(Last errors[0].message)
End try
// a cast makes a number of what is undefined
ALERT(String(Cos(Num($o.missing)))+" "+String(Exp(Num($o.missing))))
