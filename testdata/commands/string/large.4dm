// docs: commands/num, commands/uppercase, commands/lowercase, commands/char, commands/character-code, commands/match-regex, commands/trim, commands/trim-start, commands/trim-end, commands/split-string, commands/get-text-keywords
// Texts of hundreds of thousands of characters, numbers beyond what a code can be.

var $big; $t; $blanks : Text
var $pos; $length : Integer
var $c : Collection

$big:="é"*200000
ALERT(String(Length(Uppercase($big)))+" "+Substring(Uppercase($big); 199999)+" "+Substring(Uppercase($big; *); 199999)+" "+Substring(Lowercase("ÀÉ"*100000; *); 199999)+" "+String(Length(Lowercase($big))))
// text that is no number, then a number with hundreds of thousands of characters around it
ALERT(String(Num("x"*200000))+" "+String(Num(("a"*100000)+"1"+("b"*100000)+"2"))+" "+String(Num("1000000000000"))+" "+String(Num("f"*8; 16))+" "+String(Num("1e300"))+" "+String(Num("1"+("0"*400))))
// codes are those of UTF-16: the first unit of a text counts
ALERT(String(Character code($big))+" "+String(Character code("🎈"*50000))+" "+String(Character code(Char(65535)))+" "+String(Length(Char(65535))))

$blanks:=" \t\r\n"*50000
$t:=$blanks+"middle"+$blanks+"word"+$blanks
ALERT(String(Length(Trim($t)))+" "+String(Length(Trim start($t)))+" "+String(Length(Trim end($t)))+" "+String(Length($t)))
ALERT(Substring(Trim($t); 1; 6)+" "+Substring(Trim end($t); 400007)+" "+String(Length(Trim($blanks)))+String(Length(Trim start($blanks)))+String(Length(Trim end($blanks))))

$t:=("ab "*100000)+"needle 42 "+("cd "*100000)
ALERT(String(Match regex("n(\\w+) (\\d+)"; $t; 1; $pos; $length))+" "+String($pos)+" "+String($length))
ALERT(String(Match regex("needle"; $t; 300002; $pos; $length))+" "+String(Match regex("[a-d ]*"; "ab "*100000))+" "+String(Match regex("needle"; $t; 1000000)))

$c:=Split string("a;b;"*100000; ";")
ALERT(String($c.length)+" "+$c[0]+$c[199999]+"["+$c[200000]+"] "+String(Split string($big; "").length)+" "+String(Split string(" x ;"*100000; ";"; sk ignore empty strings+sk trim spaces).length))
ARRAY TEXT($words; 0)
GET TEXT KEYWORDS("été hiver "*20000; $words)
$length:=Size of array($words)
GET TEXT KEYWORDS("été hiver "*20000; $words; *)
ALERT(String($length)+" "+String(Size of array($words))+" "+$words{2})
