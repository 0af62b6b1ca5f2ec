$x:=f(1; g(2)
If (($a=1) | ($b=2)
	foo
End if
$c:=$d[1
$c:=$d{1
$c:=$d[[1]
