// docs: commands/method-get-code
// METHOD GET CODE gives the lines of a method, each ended by a carriage return.

var $code : Text

METHOD GET CODE("twoLines"; $code)
ALERT(String(Split string($code; Char(Carriage return)).length)+" "+String(Position(Char(Line feed); $code; *)))
METHOD GET CODE("[class]/Thing"; $code)
ALERT(Split string($code; "\r")[0])
