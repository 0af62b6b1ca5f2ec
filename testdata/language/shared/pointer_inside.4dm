// docs: commands/new-shared-object
// Shared objects do not support pointers.

var $s : Object

v:=1
$s:=New shared object
Use ($s)
	Try
		$s.p:=->v
	Catch
		ALERT(String(Last errors[0].errCode))
	End try
End use 
