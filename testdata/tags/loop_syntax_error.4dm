// docs: Tags/transformation-tags#4dloop-pointerarray: "Syntax error"
// Code that fails.
var $out : Text

PROCESS 4D TAGS("<!--#4DLOOP noSuchMethod(1)-->x<!--#4DENDLOOP-->|<!--#4DLOOP (-->x<!--#4DENDLOOP-->"; $out)
ALERT($out)
