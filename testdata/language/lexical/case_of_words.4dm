// docs: Concepts/identifiers
// Keywords, commands, constants and variables are not case-sensitive.

VAR $Count : INTEGER

$count:=2
if ($COUNT=2)
	alert("if")
ELSE 
	alert("else")
END IF 
FOR ($i; 1; 2)
	Alert(string($i))
end for 
ALERT(String(IS TEXT))
