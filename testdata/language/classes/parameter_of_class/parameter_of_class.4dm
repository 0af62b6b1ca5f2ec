// docs: Concepts/parameters, aikit/overview
// A parameter typed by a class takes its instances and those of its children, and objects without a class, as those of options in calls of 4D AIKit. The page gives the error no number.

takesBase(cs.Base.new())
takesBase(cs.Derived.new())
Try
	takesBase(cs.Other.new())
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
Try
	takesBase({})
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
