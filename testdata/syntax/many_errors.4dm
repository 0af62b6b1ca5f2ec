If ($a=)
	$b:=f(1;2
Else Else
	$c=3
End if
End if
$d:=)
