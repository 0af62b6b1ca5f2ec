#DECLARE($x : Text; $y : Text) : Text
${1}:="A"
$2:="B"
return $x+$y
