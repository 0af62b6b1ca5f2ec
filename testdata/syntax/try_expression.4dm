$x:=Try(f(1)
$x:=Try()
