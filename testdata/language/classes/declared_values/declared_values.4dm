// docs: Concepts/classes (property: a value in the declaration is given to each instance, before the constructor runs; in objects a time is a number),
// Concepts/null-undefined (assigning an Undefined value to an existing property clears its value, depending on its type)
// Values in declarations, with a constructor and without, at the first new and at later ones.
var $i : Integer
var $o; $p : Object

For ($i; 1; 3)
	$o:=cs.Alone.new()
	ALERT(JSON Stringify($o)+" "+String($o.count()))
	$o.list.push($i)
	$o.list[1].deep.push($i)
	$o.map.a.b:="changed"
	$o.later:="now"
	ALERT(JSON Stringify($o))

	$o:=cs.Filled.new("name"; $i)
	$p:=cs.Filled.new("other"; -$i)
	$p.list.push("p")
	ALERT(JSON Stringify($o)+" "+JSON Stringify($p))
	ALERT(JSON Stringify(cs.Filled.new()))

	$o:=cs.Reads.new($i)
	ALERT(JSON Stringify($o))
	ALERT(JSON Stringify(cs.Computed.new($i)))
	ALERT(JSON Stringify(cs.Child.new("child")))
	// an Undefined value clears what the declaration gave
	ALERT(JSON Stringify(cs.Given.new())+" "+JSON Stringify(cs.Given.new($i; $o.nothing; [2]; $o.nothing)))
	Try
		$o:=cs.Filled.new($i; "two")
	Catch
		ALERT(Last errors[0].message)
	End try
	ALERT(JSON Stringify(cs.Alone.new("one too many")))
End for 
