// docs: Concepts/number
// Elements of ARRAY INTEGER have 16 bits, those of ARRAY LONGINT 32.

ARRAY INTEGER($i; 2)
ARRAY LONGINT($l; 2)
$i{1}:=32767
$i{1}:=$i{1}+1
$i{2}:=65537
$l{1}:=2147483647
$l{1}:=$l{1}+1
$l{2}:=2.5
ALERT(String($i{1})+" "+String($i{2})+" "+String($l{1})+" "+String($l{2}))
