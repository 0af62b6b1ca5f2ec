// docs: Concepts/parameters
// Parameters without a type take anything, whatever other calls gave them; what a method assigns to them stays its own.

ALERT(String(twice(2))+" "+String(twice(2.5))+" "+twice("ab"))
ALERT(String(sumTo(100)))
$n:=3
ALERT(changed($n)+" "+String($n))
ALERT(kind(1)+" "+kind("a")+" "+kind(!2024-01-01!)+" "+kind(Null)+" "+kind(True))
ALERT(pointed(4))
ON ERR CALL("noted")
$r:=least(1; "a")
ALERT(String(Undefined($r)))
$r:=least(2; 1)
ALERT(String($r))
