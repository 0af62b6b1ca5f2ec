// docs: Tags/transformation-tags#4dcode
// Lines of code, whatever their line ends; they insert nothing.
var $out : Text

PROCESS 4D TAGS("[<!--#4DCODE\r//a comment\r$n:=0\rFor ($i; 1; 3)\r$n:=$n+$i\rEnd for\r-->]<!--#4DTEXT $n-->"; $out)
ALERT($out)
PROCESS 4D TAGS("<!--#4DCODE\r\nIf ($1>1)\r\n$t:=\"big\"\r\nElse\r\n$t:=\"small\"\r\nEnd if\r\n-->$4DTEXT($t)"; $out; 5)
ALERT($out)
PROCESS 4D TAGS("<!--#4DCODE $x:=1\n$x:=$x+1-->$4DTEXT($x)"; $out)
ALERT($out)
