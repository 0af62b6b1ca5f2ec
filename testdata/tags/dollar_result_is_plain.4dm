// docs: Tags/transformation-tags#alternative-syntax-for-4dtext-4dhtml-4deval
// The result of a $ tag is plain text, whatever it looks like.
var $out : Text

t:="<!--#4DTEXT 1+1-->"
PROCESS 4D TAGS("$4DHTML(t)"; $out)
ALERT($out)
