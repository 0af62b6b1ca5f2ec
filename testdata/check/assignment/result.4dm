#DECLARE() -> $name : Text
If ($name="")
	return 12
End if
return "x"
