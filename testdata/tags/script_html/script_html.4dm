// docs: Tags/transformation-tags#4dscript
// A text that begins with the character of code 1 is HTML.
var $out : Text

PROCESS 4D TAGS("<!--#4DSCRIPT/bold/x-->"; $out)
ALERT($out)
