// docs: commands/get-pointer
// No local variables and no variables in braces.

ARRAY TEXT(names; 3)
For each ($name; ["$local"; "names{myVar}"])
	Try
		$p:=Get pointer($name)
		ALERT($name+": no error")
	Catch
		ALERT($name+": error")
	End try
End for each 
