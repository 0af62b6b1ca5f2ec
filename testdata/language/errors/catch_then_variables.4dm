// docs: Concepts/error-handling
// What the block did before the error stays done.

var $c : Collection
var $i : Integer

$c:=[]
Try
	For ($i; 1; 10)
		If ($i=4)
			throw(1)
		End if 
		$c.push($i)
	End for 
Catch
	ALERT($c.join(",")+" "+String($i))
End try
