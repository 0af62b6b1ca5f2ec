// split: Split string and .join() of a text of 200,000 words.
var $i; $round; $seed; $pos; $hits; $sum : Integer
var $words; $parts : Collection
var $text : Text

$words:=New collection("the"; "Quick"; "brown"; "fox"; "jumps"; "over"; "lazy"; "dogs"; "there"; "Another"; "thing"; "weather"; "and"; "MOTHER"; "of"; "theory")
$parts:=New collection
$seed:=42
For ($i; 1; 200000)
	$seed:=$seed*3877+29573%139968
	$parts.push($words[$seed%16])
End for 
$text:=$parts.join(" ")+" Zebra crossing."
$sum:=0
For ($round; 1; 20)
	$parts:=Split string($text; " ")
	$sum:=$sum+$parts.length+Length($parts[$round])
	$text:=$parts.join(($round%2)=0 ? " " : "  ")
	$parts:=Split string($text; " "; sk ignore empty strings)
	$sum:=$sum+$parts.length
	$text:=$parts.join(" ")
End for 
LOG EVENT(Into system standard outputs; String($sum)+" "+String(Length($text))+"\n")
