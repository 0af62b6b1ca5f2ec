// docs: Concepts/classes (Class extends, Class constructor), Concepts/parameters
// An instance of a class that extends another one is made like any other: its constructor, or the one it inherits, gets the parameters, and a wrong one is marked.
var $o : Object
var $i : Integer

For ($i; 1; 3)
	$o:=cs.Base.new($i)
	ALERT(JSON Stringify($o))
	$o:=cs.Child.new($i; -$i)
	ALERT(JSON Stringify($o)+" "+String(OB Instance of($o; cs.Child)))
	$o:=cs.Heir.new($i)
	ALERT(JSON Stringify($o)+" "+String(OB Instance of($o; cs.Heir))+" "+String($o.twice()))
	Try
		$o:=cs.Heir.new("text")
	Catch
		ALERT(Last errors[0].message)
	End try
End for 
$o:=cs.Child.new("text"; 1)
