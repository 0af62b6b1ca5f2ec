ALERT "hello"
$x:=Uppercase $t
