$x:=0 Value 1
$x:=5 mod 2
