// docs: commands/substring, commands/insert-string, commands/delete-string, commands/change-string, commands/length
// Positions outside of the text, nothing to insert, characters of two units, large texts.

var $t; $big : Text
$t:="héllo 🎈 wörld"
ALERT(String(Length($t))+" "+Substring($t; 7; 2)+" "+Substring($t; 10)+" ["+Substring($t; 99)+"] ["+Substring($t; 3; 0)+"] ["+Substring($t; 3; -5)+"]")
ALERT(Insert string("abc"; "X"; 0)+" "+Insert string("abc"; "X"; -5)+" "+Insert string("abc"; "X"; 4)+" "+Insert string("abc"; "X"; 99)+" "+Insert string("abc"; ""; 2)+" "+Insert string(""; "X"; 1)+" "+Insert string("Indention"; "ta"; 6))
ALERT(Insert string($t; "→"; 9)+" "+Delete string($t; 7; 3)+" "+Change string($t; "🎉"; 7))
ALERT(Delete string("abc"; 0; 1)+" "+Delete string("abc"; -2; 2)+" "+Delete string("abc"; 4; 1)+" ["+Delete string(""; 1; 1)+"] "+Delete string("abc"; 2; 0)+" "+Delete string("abc"; 2; -1)+" "+Delete string("abc"; 2; 32000))
ALERT(Change string("abc"; "XY"; 3)+" "+Change string("abc"; "XY"; 0)+" "+Change string("abc"; "XY"; 4)+" "+Change string("abc"; ""; 1)+" "+Change string("abc"; "WXYZ"; 1)+" ["+Change string(""; "x"; 1)+"]")
$big:="é"*1000000
ALERT(String(Length($big))+" "+String(Length(Substring($big; 999990)))+" "+String(Length(Insert string($big; "x"; 500000)))+" "+String(Length(Delete string($big; 2; 999998))))
// a long text taken apart by position, one character after the other
var $i; $n : Integer
$big:=("äöü🎈"*20000)
For ($i; 1; Length($big))
	If (Substring($big; $i; 1)="ü")
		$n+=1
	End if
End for
ALERT(String($n)+" of "+String(Length($big)))
