#DECLARE($n : Integer) -> $r : Text

var $mine : Text

$mine:=String($n)+" "
$r:=$mine
If ($n>0)
	$r:=$r+countDown($n-1)
End if 
$r:=$r+$mine
