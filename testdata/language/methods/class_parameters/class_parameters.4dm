// docs: Concepts/parameters, Concepts/classes, aikit/overview
// A parameter of a class takes instances of it and of classes that extend it, and objects without a class. The page gives the error no number.

var $f : Object

takes(cs.Base.new())
takes(cs.Derived.new())
takes(Null)
For each ($f; [Formula(takes(cs.Other.new())); Formula(takes({})); Formula(takes("x"))])
	Try
		$f.call()
		ALERT("no error")
	Catch
		ALERT("error "+String(Last errors[0].errCode))
	End try
End for each 
