// docs: commands/string, commands/num, commands/substring, commands/uppercase, commands/position, commands/char, commands/character-code, commands/replace-string, commands/match-regex, commands/get-text-keywords, commands/split-string, commands/trim, commands/trim-start, commands/trim-end
// Arguments of another type and Null are refused by the name of the parameter; String and Num take Null and Undefined, and refuse formats and bases that are none.

var $f : 4D.Function
var $calls : Collection
var $o : Object
var $u : Text
$o:=New object("n"; Null)
$calls:=New collection
$calls.push(Formula(String(5; True)); Formula(String(10; 1)); Formula(String(10; 37)); Formula(String(!2024-01-01!; Internal date short; "x")))
$calls.push(Formula(Num("1"; True)); Formula(Num("12"; 1)); Formula(Num("12"; 37)))
$calls.push(Formula(Substring($o.n; 1)); Formula(Substring("abc"; $o.n)); Formula(Substring("abc"; 1; True)))
$calls.push(Formula(Uppercase($o.n)); Formula(Lowercase($o.n)); Formula(Lowercase(True)))
$calls.push(Formula(Position($o.n; "abc")); Formula(Position("a"; $o.n)); Formula(Position("a"; "abc"; $o.n)))
$calls.push(Formula(Char($o.n)); Formula(Char("A")); Formula(Char($o.missing)); Formula(Character code($o.n)); Formula(Character code(65)))
$calls.push(Formula(Replace string($o.n; "a"; "b")); Formula(Replace string("a"; $o.n; "b")); Formula(Replace string("a"; "a"; $o.n)); Formula(Replace string("a"; "a"; 5)); Formula(Replace string("a"; "a"; "b"; "1")))
$calls.push(Formula(Match regex($o.n; "a")); Formula(Match regex("a"; 5)); Formula(Match regex("a"; "a"; "1")); Formula(Match regex("a"; "a"; $o.n)))
$calls.push(Formula(Split string($o.n; ";")); Formula(Split string("a;b"; 5)); Formula(Split string("a;b"; ";"; True)); Formula(Split string("a;b"; $o.n)))
$calls.push(Formula(Trim($o.n)); Formula(Trim(5)); Formula(Trim start($o.n)); Formula(Trim start($o)); Formula(Trim end($o.n)); Formula(Trim end(!2024-01-01!)))
For each ($f; $calls)
	Try
		ALERT($f.source+" = "+JSON Stringify($f.call()))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each

ARRAY TEXT($words; 1)
$words{1}:="kept"
Try
	GET TEXT KEYWORDS($o.n; $words)
Catch
	ALERT(Last errors[0].message+" / "+$words{1})
End try
Try
	GET TEXT KEYWORDS("a b"; $u)
Catch
	ALERT(Last errors[0].message)
End try

// what converts takes Undefined and Null
ALERT("["+String($o.missing)+"] ["+String($o.n)+"] "+String(Num($o.missing))+" "+String(Num($o.n)))
