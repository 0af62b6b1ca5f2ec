// docs: Tags/transformation-tags#4dtext, commands/on-err-call
// The page says what is inserted, so the error is dealt with: the ON ERR CALL method is not called. Last errors tells it.
var $out : Text

ON ERR CALL("handler")
PROCESS 4D TAGS("<!--#4DTEXT 1+\"x\"-->"; $out)
ON ERR CALL("")
ALERT($out)
ALERT(String(Last errors.last().errCode))
