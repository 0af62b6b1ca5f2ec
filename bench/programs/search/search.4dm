// search: Position without regard to case: a text of 1 MB, many hits, one hit, none.
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
$hits:=0
$sum:=0
For ($round; 1; 50)
	$pos:=Position("the"; $text; 1)
	While ($pos>0)
		$hits:=$hits+1
		$sum:=$sum+$pos%1000003
		$pos:=Position("the"; $text; $pos+3)
	End while 
End for 
For ($round; 1; 200)
	$sum:=$sum+Position("zebra crossing"; $text; $round)%1000003
	$sum:=$sum+Position("quack"; $text; $round)%1000003
End for 
LOG EVENT(Into system standard outputs; String(Length($text))+" "+String($hits)+" "+String($sum)+"\n")
