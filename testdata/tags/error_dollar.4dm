// docs: Tags/transformation-tags#4dtext
// A $ tag that fails stands before its error as it was written.
var $out : Text

PROCESS 4D TAGS("$4DTEXT(1+\"x\") $4DEVAL(1+\"x\")"; $out)
ALERT($out)
