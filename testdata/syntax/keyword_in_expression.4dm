$x:=If ($a)
$y:=1+Else
$z:=1 If ($a)
