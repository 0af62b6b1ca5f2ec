// docs: commands/throw
// A function of a class defers errors like a method; its result is lost.

var $r : Text

Try
	$r:=cs.Worker.new().work()
	ALERT("not here")
Catch
	ALERT("catch "+Last errors[0].message+" ["+$r+"]")
End try
