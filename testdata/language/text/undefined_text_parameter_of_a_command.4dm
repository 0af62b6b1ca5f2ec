// docs: Concepts/null-undefined
// Commands refuse undefined values, but for those that convert.

var $o : Object:={}

Try
	$x:=Lowercase($o.none)
	ALERT("no error")
Catch
	ALERT("error")
End try
