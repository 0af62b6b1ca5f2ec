ALERT("x")
End if
$a:=1
