// docs: commands/find-in-array
// Numbers, dates, Booleans and pointers are found as = compares them.

ARRAY REAL($r; 2)
ARRAY DATE($d; 2)
ARRAY BOOLEAN($b; 2)
ARRAY POINTER($p; 2)
$r{2}:=1.5
$d{2}:=!2024-01-01!
$b{2}:=True
$p{2}:=->vText
ALERT(String(Find in array($r; 1.5))+" "+String(Find in array($d; !2024-01-01!))+" "+String(Find in array($b; True))+" "+String(Find in array($p; ->vText)))
