// docs: Concepts/classes (new() passes its parameters to the constructor), Concepts/parameters (conversion, parameters that are not given),
// Concepts/null-undefined (an Undefined value makes no property), commands/ob-set (in objects a time is a number of seconds)
// A constructor that only assigns parameters and constants gives each instance the same as any other constructor, at the first new and at later ones.
var $i : Integer
var $blob : Blob
var $t; $u : cs.Thing

For ($i; 1; 3)
	ALERT(JSON Stringify(make($i; "text")))
	ALERT(JSON Stringify(make(?00:01:00?; Null)))
	ALERT(JSON Stringify(make($i)))
	ALERT(JSON Stringify(make))
	ALERT(OB Keys(make).join(" "))
	ALERT(JSON Stringify(cs.Thing.new(cs.Thing.new($i; {}); [$i])))
	ALERT(JSON Stringify(cs.Unused.new("unused"; $i; "more")))
	ALERT(JSON Stringify(cs.Typed.new($i+0.6; 3; "t"; True; !2026-01-31!; ?01:00:00?; {}; [])))
	ALERT(JSON Stringify(cs.Typed.new()))

	SET BLOB SIZE($blob; 5)
	$t:=cs.Thing.new($blob; $blob)
	SET BLOB SIZE($blob; 0)
	ALERT(String($t.a.size)+" "+String(OB Instance of($t.b; 4D.Blob)))

	// each has its own collection, and properties can be added
	$t:=make
	$t.list.push($i)
	$t.more:=1
	$t.evenMore:=2
	$t.b:="late"
	$u:=make
	ALERT(JSON Stringify($t)+" "+String($u.list.length))
	ALERT(String(OB Instance of($u; cs.Thing)))
End for 

For ($i; 1; 3)
	Try
		$t:=cs.Typed.new($i; "not a number"; "t")
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		$t:=cs.Typed.new(JSON Parse("{"))
	Catch
		ALERT(Last errors[0].message)
	End try
End for 
