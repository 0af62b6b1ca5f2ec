// docs: Concepts/parameters
// A parameter typed by a class takes its instances and those of its children only.

takesBase(cs.Base.new())
takesBase(cs.Derived.new())
Try
	takesBase(cs.Other.new())
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	takesBase({})
	ALERT("no error")
Catch
	ALERT("error")
End try
