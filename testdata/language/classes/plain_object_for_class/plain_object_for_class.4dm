// docs: aikit/overview (an object literal for a parameter declared of a class of options, and for such a variable), Concepts/parameters (an instance of another class is an error)
ALERT(take({size: 4}))
ALERT(take(cs.Options.new({size: 5})))
ALERT(take(Null)+" "+take())
ALERT(take(New shared object("size"; 6)))

var $o : cs.Options:={size: 7}
ALERT(take($o))
$o:=New object("size"; 8)
ALERT(take($o))
Try
	take(cs.Other.new())
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
Try
	take(Folder("/PACKAGE/"))
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try

// built-in classes are asked for themselves
Try
	takesFile({path: "x"})
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
