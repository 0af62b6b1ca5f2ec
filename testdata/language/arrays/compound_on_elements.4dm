// docs: Concepts/operators
// Compound assignment works on elements.

ARRAY LONGINT($a; 2)
ARRAY TEXT($t; 1)
ARRAY REAL($r; 1; 1)
$a{1}+=5
$a{1}*=2
$a{1}-=1
$t{1}+="x"
$t{1}*=3
$r{1}{1}+=1
$r{1}{1}/=4
ALERT(String($a{1})+" "+$t{1}+" "+String($r{1}{1}))
