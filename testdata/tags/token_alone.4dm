// docs: Tags/transformation-tags#identifiers-with-tokens (templates of 4D Mobile App write $4DEVAL(:C991("key")))
// The number of a command may stand without its name: it decides in any case.
var $out : Text

PROCESS 4D TAGS("$4DEVAL(:C13(\"abc\")) <!--#4DTEXT :C16(\"abcd\")-->"; $out)
ALERT($out)
