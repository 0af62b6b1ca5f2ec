#DECLARE($n : Integer) -> $r : Text

var $mine : Text

$mine:=String($n)
If ($n>0)
	$r:=countDown($n-1)
End if 
$r+=$mine
