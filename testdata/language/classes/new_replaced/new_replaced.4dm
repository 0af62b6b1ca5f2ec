// docs: Concepts/classes (class objects are shared objects; their properties can be used like those of others): a property new is called instead of the constructor, until it is removed.
var $i : Integer
For ($i; 1; 4)
	ALERT(String(cs.P.new($i).v))
	If ($i=2)
		Use (cs.P)
			cs.P.new:=Formula({v: -$1})
		End use
	End if
	If ($i=3)
		Use (cs.P)
			OB REMOVE(cs.P; "new")
		End use
	End if
End for
