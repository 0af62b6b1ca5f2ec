// replace: Replace string without regard to case in a text of 1 MB: many hits, one hit, none.
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
For ($round; 1; 60)
	$sum:=$sum+Length(Replace string($text; "the"; "<"+String($round)+">"))
	$sum:=$sum+Length(Replace string($text; "Zebra"; "horse"))
	$sum:=$sum+Length(Replace string($text; "quack"; ""))
End for 
LOG EVENT(Into system standard outputs; String($sum)+"\n")
