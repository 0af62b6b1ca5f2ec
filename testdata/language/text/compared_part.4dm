// docs: commands/substring, Concepts/string
// A part of a text is compared like any text: case and accents do not count, a part beyond the end is empty.

var $t : Text
var $i; $found : Integer

$t:="Lorem DOLOR dölor dolor"
$found:=0
For ($i; 0; Length($t)+2)
	If (Substring($t; $i; 5)="dolor")
		$found:=$found+1
	End if 
End for 
ALERT(String($found))
$t:="abc"
If (Substring($t; 9; 5)#"abc")
	ALERT("other")
End if 
If (Substring($t; 9; 5)="")
	ALERT("empty")
End if 
If (Substring($t; 2; -1)="")
	ALERT("none")
End if 
If (Substring($t; -3; 2)="AB")
	ALERT("from the start")
End if 
$line:="-"*3
$line:=$line+"|"
If (Substring($line; 2; 3)="--|")
	ALERT($line)
End if 
