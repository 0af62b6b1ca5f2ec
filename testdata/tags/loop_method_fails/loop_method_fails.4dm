// docs: Tags/transformation-tags#4dloop-pointerarray: "Syntax error" (when the method is executing)
// A method that fails, and one that returns no Boolean.
var $out : Text

PROCESS 4D TAGS("<!--#4DLOOP fails-->x<!--#4DENDLOOP-->|<!--#4DLOOP text-->x<!--#4DENDLOOP-->"; $out)
ALERT($out)
