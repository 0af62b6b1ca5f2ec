// docs: commands/command-name
// Names, thread safety (bit 0), deprecation (bit 1), theme; a number without a command.

var $info : Integer
var $theme; $name : Text
For each ($info; New collection(15; 10; 41; 1471; 284; 215; 99999; 0; -1))
	OK:=9
	$name:=Command name($info; $info; $theme)
	ALERT("["+$name+"] "+String(OK)+" "+String($info)+" ["+$theme+"]")
End for each
