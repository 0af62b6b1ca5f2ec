// docs: commands/trim, commands/trim-start, commands/trim-end
// Nothing to trim, only white space, the white space of ECMAScript and what looks like it; the argument stays as it is.

var $t; $code : Text
For each ($t; New collection(""; " "; "\t\n"; "é"; " é ñ "; "🎈 "; " 🎈"))
	ALERT("["+Trim($t)+"] ["+Trim start($t)+"] ["+Trim end($t)+"]")
End for each
// white space: vertical tab, form feed, no-break space, ogham space, en quad, line separator, narrow no-break space, mathematical space, ideographic space, byte order mark
var $n : Integer
For each ($n; New collection(11; 12; 160; 5760; 8192; 8232; 8233; 8239; 8287; 12288; 65279))
	$t:=Char($n)+"a"+Char($n)
	$code+=String(Length(Trim($t)))+String(Length(Trim start($t)))+String(Length(Trim end($t)))+" "
End for each
ALERT($code)
// none: a control character, the zero width space, the word joiner, Mongolian vowel separator
$code:=""
For each ($n; New collection(1; 133; 8203; 8288; 6158))
	$code+=String(Length(Trim(Char($n)+"a"+Char($n))))+" "
End for each
ALERT($code)
$t:="  kept  "
ALERT(Trim($t)+Trim start($t)+Trim end($t)+"["+$t+"]")
