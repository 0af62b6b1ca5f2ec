// docs: Concepts/null-undefined
// Ordering an undefined value: False with text, date, time and number, on both sides; an error with the rest.

var $o : Object:={}
var $x : Blob
var $list : Collection:=["a"; 1; !2024-01-01!]
var $v : Variant

For each ($v; $list)
	ALERT(String($o.u>$v)+" "+String($o.u<$v)+" "+String($o.u>=$v)+" "+String($o.u<=$v)+" "+String($v>$o.u))
End for each 
ALERT(String($o.u>?01:00:00?))
For each ($v; [True; {}; []; Null])
	Try
		$b:=$o.u>$v
		ALERT("no error")
	Catch
		ALERT("error "+String(Last errors[0].errCode))
	End try
End for each 
Try
	$b:=$o.u>$x
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
