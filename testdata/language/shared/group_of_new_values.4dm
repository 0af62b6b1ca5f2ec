// docs: commands/new-shared-object
// Values given to New shared object join its group.

var $a; $b : Object

$b:=New shared object("n"; 1)
$a:=New shared object("b"; $b)
Use ($a)
	$b.n:=2
End use 
Try
	$x:=New shared object("b"; $b)
Catch
	ALERT(String(Last errors[0].errCode)+" "+String($b.n))
End try
