// docs: Concepts/classes
// A class object can be given properties inside Use, as it is a shared object.

Use (cs.Counter)
	cs.Counter.count:=0
End use 
$o:=cs.Counter.new()
$o:=cs.Counter.new()
ALERT(String(cs.Counter.count))
