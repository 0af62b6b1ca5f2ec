// docs: Tags/transformation-tags#alternative-syntax-for-4dtext-4dhtml-4deval
// $4DTEXT(...), $4DHTML(...) and $4DEVAL(...) have no other brackets than their parentheses.
var $out : Text

PROCESS 4D TAGS("<line x1=\"$4DEVAL($1)\" y1=\"$4DTEXT($1*2)\"/>$4DHTML(\"<g/>\")"; $out; 5)
ALERT($out)
