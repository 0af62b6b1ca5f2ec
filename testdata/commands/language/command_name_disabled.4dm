// docs: commands/command-name
// Example 1 of the page goes over all numbers until OK is 0; a command that was taken away has an empty name and OK 1.

var $id; $i : Integer
var $command : Text
ARRAY LONGINT($ids; 0)
ARRAY TEXT($commands; 0)

ALERT("["+Command name(45)+"] "+String(OK))
Repeat
	$id:=$id+1
	$command:=Command name($id)
	If (OK=1)
		If (Length($command)>0)
			APPEND TO ARRAY($commands; $command)
			APPEND TO ARRAY($ids; $id)
		End if
	End if
Until (OK=0)
ALERT(String(Size of array($ids)>1300)+" "+String($id>1840)+" "+String(Find in array($ids; 45)))
ALERT($commands{Find in array($ids; 1824)}+", "+$commands{Find in array($ids; 538)})
ALERT("["+Command name($id)+"] "+String(OK))
