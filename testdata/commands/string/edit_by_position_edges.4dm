// docs: commands/insert-string, commands/delete-string, commands/change-string
// Texts of other scripts and outside the BMP (positions are UTF-16 units), empty, large, positions at both ends, wrong types.

var $big; $t : Text
var $v : Variant

ALERT(Insert string("日語"; "本"; 2)+" "+Insert string("Привет"; "!"; 7)+" "+Insert string("مرحبا"; "؟"; 6))
ALERT(Insert string("😀😁"; "-"; 3)+" "+Insert string("😀"; "é"; 1)+" "+Insert string("😀"; "é"; 3))
ALERT(Delete string("日本語"; 2; 1)+" "+Delete string("a😀b"; 2; 2)+" "+Delete string("שלום"; 1; 2)+" "+Delete string("a😀b"; 4; 1))
ALERT(Change string("日本語"; "한"; 2)+" "+Change string("a😀b"; "xy"; 2)+" "+Change string("abcd"; "😀"; 2)+" "+Change string("abcd"; "日本語"; 3))

// empty
ALERT("["+Insert string(""; ""; 1)+"] ["+Insert string(""; "x"; 5)+"] ["+Delete string(""; 1; 5)+"] ["+Change string(""; "x"; 1)+"]")

// both ends
ALERT(Insert string("ab"; "x"; -2147483648)+" "+Insert string("ab"; "x"; 2147483647)+" "+Insert string("ab"; "x"; 3))
ALERT("["+Delete string("abc"; 1; 2147483647)+"] "+Delete string("abc"; 2147483647; 1)+" "+Delete string("abc"; 3; 2147483647)+" "+Delete string("abc"; 3; 1))
ALERT(Change string("abc"; "x"; 2147483647)+" "+Change string("abc"; "x"; -2147483648)+" "+Change string("abc"; "wxyz"; 1)+" "+Change string("abc"; "z"; 3))

// large
$big:="é"*1000000
$t:=Insert string($big; "😀"; 500001)
ALERT(String(Length($t))+" "+String(Position("😀"; $t)))
$t:=Delete string($t; 500001; 2)
ALERT(String(Length($t))+" "+String($t=$big))
$t:=Change string($big; "z"; 1000000)
ALERT(String(Length($t))+" "+Substring($t; 999999))

// what is no text or no number
For each ($v; New collection(12; !2024-01-01!; New object; Null))
	Try
		ALERT(Insert string($v; "x"; 1))
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		ALERT(Delete string($v; 1; 1))
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		ALERT(Change string("abc"; $v; 1))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	ALERT(Delete string("abc"; "1"; 1))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(Insert string("abc"; "x"; New collection))
Catch
	ALERT(Last errors[0].message)
End try
