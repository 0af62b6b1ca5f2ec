// docs: commands/compare-strings
// Empty and large texts, other scripts and outside the BMP by character codes, combinations of options, both orders, wrong types, Null and Undefined.

var $a; $b : Text
var $o : Object
var $v : Variant
$o:=New object

ALERT(String(Compare strings(""; ""))+" "+String(Compare strings(""; "a"))+" "+String(Compare strings("a"; ""))+" "+String(Compare strings(""; ""; sk char codes)))
// codes are those of UTF-16, as Character code: a surrogate goes before what is at the end of the BMP
ALERT(String(Compare strings("😀"; "ｱ"; sk char codes))+" "+String(Compare strings("ｱ"; "😀"; sk char codes))+" "+String(Compare strings("😀"; "😀"; sk char codes))+" "+String(Compare strings("😀"; "😁"; sk char codes)))
ALERT(String(Compare strings("Z"; "a"; sk char codes))+" "+String(Compare strings("z"; "é"; sk char codes))+" "+String(Compare strings("日"; "本"; sk char codes)))
// without case only for a to z
ALERT(String(Compare strings("Alpha"; "alpha"; sk char codes+sk case insensitive))+" "+String(Compare strings("Alpha"; "âlphà"; sk char codes+sk case insensitive)#0)+" "+String(Compare strings("É"; "é"; sk char codes+sk case insensitive)#0))
ALERT(String(Compare strings("ПРИВЕТ"; "привет"))+" "+String(Compare strings("ПРИВЕТ"; "привет"; sk strict)#0)+" "+String(Compare strings("ΑΒΓ"; "αβγ"; sk case insensitive))+" "+String(Compare strings("É"; "e"; sk diacritic insensitive+sk case insensitive)))
// the order of the arguments
ALERT(String(Compare strings("a"; "b"))+String(Compare strings("b"; "a"))+" "+String(Compare strings("а"; "я"))+String(Compare strings("я"; "а"))+" "+String(Compare strings("ab"; "abc"))+String(Compare strings("abc"; "ab")))
// @ is no wildcard, on either side
ALERT(String(Compare strings("abc@"; "abcd")#0)+" "+String(Compare strings("abcd"; "abc@")#0)+" "+String(Compare strings("@"; "")#0)+" "+String(Compare strings("abc@"; "ABC@")))

$a:="日本é"*200000
$b:=$a+"x"
ALERT(String(Compare strings($a; $b))+" "+String(Compare strings($b; $a; sk char codes))+" "+String(Compare strings($a; "日本É"*200000)))

For each ($v; New collection(12; True; Null; New object))
	Try
		ALERT(String(Compare strings($v; "a")))
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		ALERT(String(Compare strings("a"; $v)))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	ALERT(String(Compare strings("a"; $o.missing)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(Compare strings("a"; "b"; "strict")))
Catch
	ALERT(Last errors[0].message)
End try
