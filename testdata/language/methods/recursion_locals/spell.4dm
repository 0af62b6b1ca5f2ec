#DECLARE($n : Integer) : Text
var $mine; $inner : Text
$mine:=String($n)
$inner:=($n>1) ? spell($n-1) : ""
return $mine+$inner+$mine
