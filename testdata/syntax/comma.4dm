f(1, 2)
$x:=1,5
var $a, $b : Integer
var $c : Text, $d : Text
$c:=[1, 2]
$o:={a: 1, b: 2}
