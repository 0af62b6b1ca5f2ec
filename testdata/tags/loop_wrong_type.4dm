// docs: Tags/transformation-tags#4dloop-pointerarray: "Unexpected expression type"
// A number or a text is no condition.
var $out : Text

PROCESS 4D TAGS("<!--#4DLOOP 1+2-->x<!--#4DENDLOOP-->|<!--#4DLOOP \"a\"-->x<!--#4DENDLOOP-->"; $out)
ALERT($out)
