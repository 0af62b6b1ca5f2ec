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
ALERT(String(Std deviation($a)=Square root(1.25)))
ALERT(String(OK))
