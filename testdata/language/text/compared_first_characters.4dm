// docs: Concepts/string, commands/position
// What the first characters of two texts say about whether they are equal: case, accents and ignorable characters do not count, "ß" and "æ" are two
// letters, and "" equals nothing but what has no character that counts. Compared as a text, as a part of one, and as values of any kind.

var $t : Text
var $any; $constant : Variant
var $n : Integer

For each ($t; New collection("abc"; "ABC"; "Äbc"; "bbc"; Char(1)+"abc"; "a"+Char(1)+"bc"; ""; Char(1); "ssx"; "ßx"; "SSX"; "aex"; "Æx"; "@bc"; " abc"; "ab"; "abcd"))
	$n:=$n+1
	$line:=""
	If ($t="abc")
		$line:=$line+" abc"
	End if 
	If ($t="")
		$line:=$line+" empty"
	End if 
	If ($t="ßx")
		$line:=$line+" ßx"
	End if 
	If ($t="aex")
		$line:=$line+" aex"
	End if 
	If ($t="a@")
		$line:=$line+" a@"
	End if 
	If ($t="@c")
		$line:=$line+" @c"
	End if 
	If (Substring($t; 1; 9)="abc")
		$line:=$line+" part"
	End if 
	If (Substring($t; 1; 9)="")
		$line:=$line+" no-part"
	End if 
	If (Substring($t; 1; 9)#"ssx")
		$line:=$line+" #ssx"
	End if 
	$line:=$line+" "+String(Substring($t; 1; 9)="abc")+String($t="abc")
	$any:=$t
	For each ($constant; New collection("abc"; ""; "ssx"; "æx"; "a@"; "@"; "A@c"; "@@"))
		If ($any=$constant)
			$line:=$line+" ="+$constant
		End if 
	End for each 
	ALERT(String($n)+":"+$line)
End for each 
