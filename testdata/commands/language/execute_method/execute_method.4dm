// docs: commands/execute-method
// With a result, with * for none, with the name alone; OK; a method that does not exist.

var $r : Variant
var $n : Integer
EXECUTE METHOD("sumOf"; $r; 1; 2.5; 3)
ALERT(String($r)+" "+String(OK))
EXECUTE METHOD("sumOf"; $n)
ALERT(String($n))
EXECUTE METHOD("SUMOF"; *; 1; 2)
EXECUTE METHOD("hello")
EXECUTE METHOD("hello"; *; "wörld")
Try
	EXECUTE METHOD("nobody"; $r)
Catch
	ALERT(Last errors[0].message+" "+String(OK))
End try
EXECUTE METHOD("hello"; *; "again")
ALERT(String(OK))
