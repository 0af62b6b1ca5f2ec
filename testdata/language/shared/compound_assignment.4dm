// docs: Concepts/shared
// A compound assignment of a shared property reads and writes it inside Use.

var $s : Object

$s:=New shared object("n"; 40; "t"; "a")
Use ($s)
	$s.n+=2
	$s.t+="b"
End use 
ALERT(String($s.n)+" "+$s.t)
