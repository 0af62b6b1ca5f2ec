// docs: commands/uppercase, commands/lowercase, commands/char, commands/character-code, commands/trim, commands/trim-start, commands/trim-end
// Accents with and without *, letters without a case, other scripts, white space of all kinds.

ALERT(Uppercase("ñandú 日本 ж"; *)+" "+Lowercase("ÀÉÎÕÜ ÇÑ ЖЩ Ω"; *))
ALERT(Uppercase("ñandú çà ö")+" "+Lowercase("ÀÉÎÕÜ ÇÑ")+" "+Uppercase("")+Lowercase("")+" "+Uppercase("123 -x"))
ALERT(String(Character code(""))+" "+String(Character code("é"))+" "+String(Character code("🎈"))+" "+String(Character code("€uro"))+" "+Char(8364)+Char(233)+Char(65)+" "+String(Length(Char(1)))+" "+String(Length(Char(Tab)))+String(Char(9)=Char(Tab)))
ALERT("["+Trim("  a b  ")+"] ["+Trim(Char(9)+Char(160)+"x"+Char(8239)+Char(13)+Char(10))+"] ["+Trim("   ")+"] ["+Trim("")+"] ["+Trim("x")+"]")
ALERT("["+Trim start("  a b  ")+"] ["+Trim end("  a b  ")+"] ["+Trim start(Char(12288)+"x ")+"] ["+Trim end(" x"+Char(65279))+"]")
// half a character and its other half
var $t : Text
$t:="🎈"
ALERT(String(Character code($t[[1]]))+" "+String(Character code($t[[2]]))+" "+($t[[1]]+$t[[2]]))
