// docs: Tags/transformation-tags#4dcode, commands/on-err-call
// The ON ERR CALL method is called for an error in 4DCODE, and the next line goes on.
var $out : Text

ON ERR CALL("handler")
PROCESS 4D TAGS("<!--#4DCODE\n$n:=1\n$n:=1+\"x\"\n$n:=$n+1\n-->$4DTEXT($n)"; $out)
ALERT($out)
