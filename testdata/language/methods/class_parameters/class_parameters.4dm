// docs: Concepts/parameters, Concepts/classes, aikit/overview
// A parameter of a class takes instances of it and of classes that extend it, and objects without a class.

var $f : Object

takes(cs.Base.new())
takes(cs.Derived.new())
takes(Null)
For each ($f; [Formula(takes(cs.Other.new())); Formula(takes({})); Formula(takes("x"))])
	Try
		$f.call()
		ALERT("no error")
	Catch
		ALERT("error")
	End try
End for each 
