$a:=1
Else
$a:=2
