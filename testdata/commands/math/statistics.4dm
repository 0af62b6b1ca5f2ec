// docs: commands/average, std-deviation, variance, sum-squares, sum, min, max, trunc: arrays of each type of number, one row, two dimensions, none, large; what is no series.
var $i : Integer
ARRAY REAL($r; 4)
ARRAY LONGINT($l; 3)
ARRAY INTEGER($n; 2)
ARRAY REAL($two; 2; 2)
ARRAY REAL($none; 0)
ARRAY REAL($one; 1)
ARRAY TEXT($t; 2)
ARRAY REAL($big; 1000000)

$r{1}:=2
$r{2}:=4
$r{3}:=4
$r{4}:=6
ALERT(String(Average($r))+" "+String(Variance($r))+" "+String(Std deviation($r))+" "+String(Sum squares($r))+" "+String(Sum($r))+" "+String(Min($r))+" "+String(Max($r))+" "+String(OK))
$l{1}:=-5
$l{2}:=0
$l{3}:=5
ALERT(String(Average($l))+" "+String(Variance($l))+" "+String(Std deviation($l))+" "+String(Sum squares($l)))
$n{1}:=1
$n{2}:=2
ALERT(String(Average($n))+" "+String(Variance($n))+" "+String(Sum squares($n)))
$two{1}{1}:=1
$two{1}{2}:=2
$two{2}{1}:=3
$two{2}{2}:=4
ALERT(String(Average($two))+" "+String(Sum squares($two))+" "+String(Sum($two))+" "+String(Min($two))+" "+String(Max($two)))
$one{1}:=7
ALERT(String(Average($one))+" "+String(Sum squares($one))+" "+String(Average($none))+" "+String(Sum squares($none)))
For ($i; 1; 1000000)
	$big{$i}:=$i%2
End for
ALERT(String(Average($big))+" "+String(Sum squares($big))+" "+String(Round(Variance($big); 5)))
ALERT(String(Trunc(216.897; 1))+" "+String(Trunc(216.897; -1))+" "+String(Trunc(-216.897; 1))+" "+String(Trunc(-216.897; -1))+" "+String(Trunc(5; 0))+" "+String(Trunc(0.5; 3))+" "+String(Trunc(1e15; 2)))
Try
	ALERT(String(Average($t)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(Trunc("1"; 1)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(Trunc(Null; 1)))
Catch
	ALERT(Last errors[0].message)
End try
