// docs: commands/sum, commands/average, commands/max, commands/min, commands/variance
// Numbers of arrays.

ARRAY REAL($a; 4)
$a{1}:=1
$a{2}:=2
$a{3}:=3
$a{4}:=4

ALERT(String(Sum($a)))
ALERT(String(Average($a)))
ALERT(String(Max($a)))
ALERT(String(Min($a)))
ALERT(String(Sum squares($a)))
ALERT(String(Variance($a)))
ALERT(String(Std deviation($a)=Square root(5/3)))
ALERT(String(OK))

// two dimensions, integers, dates, objects with a path; none, one, numbers far from zero
ARRAY LONGINT($two; 2; 2)
$two{1}{1}:=4
$two{1}{2}:=-2
$two{2}{1}:=10
ALERT(String(Sum($two))+" "+String(Max($two))+" "+String(Min($two))+" "+String(Average($two)))
ARRAY DATE($d; 3)
$d{1}:=!2024-02-29!
$d{2}:=!1999-12-31!
$d{3}:=!2030-01-01!
ALERT(String(Max($d))+" "+String(Min($d))+" "+String(Value type(Max($d))=Is date))
ARRAY OBJECT($o; 4)
$o{1}:=New object("a"; New object("n"; 3))
$o{2}:=New object("a"; New object("n"; "text"))
$o{3}:=New object("a"; New object("n"; 4.5))
ALERT(String(Sum($o; "a.n"))+" "+String(Average($o; "a.n"))+" "+String(Max($o; "a.n"))+" "+String(Min($o; "a.N")))
ARRAY REAL($a; 0)
ALERT(String(Sum($a))+" "+String(Average($a))+" "+String(Max($a))+" "+String(Min($a))+" "+String(Sum squares($a))+" "+String(Variance($a))+" "+String(Std deviation($a)))
ARRAY REAL($a; 1)
$a{1}:=7
ALERT(String(Average($a))+" "+String(Variance($a)))
ARRAY REAL($a; 3)
$a{1}:=1e9+4
$a{2}:=1e9+7
$a{3}:=1e9+13
ALERT(String(Variance($a)))
Try
	ALERT(String(Sum("1")))
Catch
	ALERT(String(Last errors[0].errCode))
End try
