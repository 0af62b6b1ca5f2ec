#DECLARE($options : cs.Options) : Text
If ($options=Null)
	return "null"
End if
If (Not(OB Instance of($options; cs.Options)))
	$options:=cs.Options.new($options)
End if
return String($options.size)
