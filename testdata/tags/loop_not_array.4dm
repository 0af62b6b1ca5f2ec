// docs: Tags/transformation-tags#4dloop-pointerarray: "An array was expected"
// A variable or pointer that is no array.
var $out; $t : Text

PROCESS 4D TAGS("<!--#4DLOOP myText-->x<!--#4DENDLOOP-->|<!--#4DLOOP $1-->y<!--#4DENDLOOP-->"; $out; ->$t)
ALERT($out)
