// docs: Concepts/shared
// A Use that is left by break or continue is released.

var $s : Object
var $i : Integer

$s:=New shared object("n"; 0)
For ($i; 1; 3)
	Use ($s)
		$s.n:=$s.n+1
		If ($i=1)
			continue
		End if 
		If ($i=2)
			break
		End if 
	End use 
End for 
Try
	$s.n:=9
Catch
	ALERT("released "+String($s.n))
End try
