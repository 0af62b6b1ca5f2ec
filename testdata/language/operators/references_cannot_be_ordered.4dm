// docs: Concepts/object, Concepts/collection, Concepts/pointer
// Objects, collections and pointers have = and # only.

var $o : Object:={}
var $c : Collection:=[]
var $p : Pointer:=->$o

Try
	$b:=$o<$o
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
Try
	$b:=$c>=$c
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
Try
	$b:=$p>$p
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
