// docs: Tags/transformation-tags#4dscript
// A method that does not exist is error 44.
var $out : Text

PROCESS 4D TAGS("<!--#4DSCRIPT/nobody/x-->"; $out)
ALERT($out)
