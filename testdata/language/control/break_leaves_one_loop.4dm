// docs: Concepts/control-flow
// break leaves the innermost loop, of every kind.

var $s : Text

For ($i; 1; 3)
	For each ($v; [1; 2; 3])
		If ($v=2)
			break
		End if 
		$s+=String($i)+String($v)+" "
	End for each 
	While (True)
		break
	End while 
	Repeat 
		break
	Until (False)
	If ($i=2)
		break
	End if 
End for 
ALERT($s+String($i))
