// strings: a text built piece by piece, then read character by character.
var $round; $i; $total; $commas : Integer
var $t : Text

$total:=0
$commas:=0
For ($round; 1; 240)
	$t:=""
	For ($i; 1; 3000)
		$t:=$t+String($i)
		$t:=$t+","
	End for 
	$total:=$total+Length($t)
	For ($i; 1; Length($t))
		If (Substring($t; $i; 1)=",")
			$commas:=$commas+1
		End if 
	End for 
End for 
LOG EVENT(Into system standard outputs; String($total)+" "+String($commas)+"\n")
