// docs: Concepts/pointer, Concepts/parameters, Concepts/data-types (conversion)
// Arithmetic through a pointer parameter: whatever it refers to is read and assigned as it would be by its own name.

var $i; $n : Integer
var $r : Real
var $t : Text
var $p; $q : Pointer
var $any : Variant

C_LONGINT(vLong)
vLong:=7
$any:=7
<>both:=7
ARRAY LONGINT($a; 3)
ARRAY REAL(aReal; 2; 2)
$a:=2
$a{2}:=7
aReal{2}{1}:=7
$i:=7
$r:=7.75
$t:="7"

For each ($p; [->$i; ->$r; ->$any; ->vLong; -><>both; ->$a{2}; ->aReal{2}{1}; ->$a])
	addTo($p; 1000000)
	addTo($p; 0.5)
End for each 
ALERT(String($i)+" "+String($r)+" "+String($any)+" "+String(vLong)+" "+String(<>both)+" "+String($a{2})+" "+String(aReal{2}{1})+" "+String($a))
ALERT(String(Size of array($a)))

// The target may be read while it is written, and change while it is read.
$p:=->$i
$q:=$p
$p->:=$p->+$q->%5
ALERT(String($i))
$p->:=$p->+change($p)
ALERT(String($i))

// A whole number is no less one for a Text or a Real.
$p:=->$t
$p->:=$p->+"8"
ALERT($t)
$p:=->$r
$p->:=$i%4
ALERT(String($r/2))
ALERT(String($p->=$r)+" "+String($p->>$i)+" "+String($p->#3))

// Errors are those of the name itself.
ON ERR CALL("failed")
$p:=->$t
addTo($p; 1)
ALERT($t)
addTo($n; 1)
addTo(Null; 1)
$p:=->nowhere
addTo($p; 1)
ALERT(String(Type(nowhere)=Is undefined))
