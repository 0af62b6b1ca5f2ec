// docs: commands/split-string
// The parts of a text are texts of their own: they have their length, can be taken apart, compared and grow, whether there are other characters than
// ASCII in them, only in other parts, or in the separator.

var $part; $t : Text
var $parts : Collection
For each ($t; New collection("one,two;three"; "éa;b;cü"; "x→y→→é"; ";;"; "🎈;ab"; ";a"; "a;"))
	$parts:=Split string($t; ($t="@→@") ? "→" : ";")
	$line:=""
	For each ($part; $parts)
		$line:=$line+"["+$part+" "+String(Length($part))+" "+Substring($part; 2; 1)+" "+Substring($part; 2)+"]"
	End for each 
	ALERT($line+" "+$parts.join("|"))
	$parts[0]:=$parts[0]+"+"
	ALERT($parts.join("|")+" "+$t)
End for each 
ALERT(Split string(" a ; ;b;é  ;"; ";"; sk trim spaces).join("|")+" "+Split string(" a ; ;b;é  ;"; ";"; sk trim spaces+sk ignore empty strings).join("|")+" "+Split string("aé b"; ""; sk ignore empty strings+sk trim spaces).join("|"))
ALERT(String(Split string("aaaa"; "aa").length)+" "+String(Split string("aaa"; "aa").join("|"))+" "+String(Split string("aAbB"; "a").join("|")))
