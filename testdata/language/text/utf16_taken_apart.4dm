// docs: Concepts/string
// A text put together from its characters one by one is the text it was, also with characters that count two.

var $t; $r; $s : Text
var $i : Integer

$t:="a😀b👩‍💻é"
For ($i; 1; Length($t))
	$r+=$t[[$i]]
	$s:=$s+Substring($t; $i; 1)
End for 
ALERT($r+" "+String($r=$t)+" "+String(Length($r)=Length($t))+" "+$s)
