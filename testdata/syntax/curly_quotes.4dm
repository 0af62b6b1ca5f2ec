ALERT(“hello”)
$x:=‘a’
$y:="a”+“b"
