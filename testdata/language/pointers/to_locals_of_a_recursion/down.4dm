#DECLARE($n : Integer; $above : Pointer) -> $r : Text

var $mine : Integer:=$n*10

If ($above#Null)
	$above->+=$n
End if 
If ($n>0)
	$r:=down($n-1; ->$mine)
End if 
$r+=String($mine)+" "
