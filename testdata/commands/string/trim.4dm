// docs: commands/trim, commands/trim-start, commands/trim-end
// White space of ECMAScript at the ends.

ALERT(String("["+Trim("     Hello World!    ")+"]"))
ALERT(String("["+Trim start("  Hello  ")+"]"))
ALERT(String("["+Trim end("  Hello  ")+"]"))
ALERT(String("["+Trim("\t\r\nx\n")+"]"))
ALERT(String("["+Trim(Char(160)+"x"+Char(65279))+"]"))
ALERT(String(Trim("")))
