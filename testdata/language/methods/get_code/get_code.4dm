// docs: commands/method-get-code
// The lines of a method, each ended by a carriage return (the page names no line end). The line of attributes it speaks of is that of the file, where it has one.

var $code : Text

METHOD GET CODE("twoLines"; $code)
ALERT(String(Split string($code; Char(Carriage return)).length)+" "+String(Position(Char(Line feed); $code; *)))
METHOD GET CODE("[class]/Thing"; $code)
ALERT(Split string($code; "\r")[0])
