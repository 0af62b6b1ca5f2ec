// docs: Concepts/classes
// A shared function writes This without Use; another one may not.

var $o : Object

$o:=cs.Foo.new()
$o.bar(7)
ALERT(String($o.variable))
Try
	$o.plain(8)
Catch
	ALERT("error "+String($o.variable))
End try
