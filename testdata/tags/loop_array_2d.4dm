// docs: Tags/transformation-tags#4dloop-array
// This form cannot be used with two-dimensional arrays.
var $out : Text

ARRAY LONGINT(grid; 2; 2)
PROCESS 4D TAGS("<!--#4DLOOP grid-->x<!--#4DENDLOOP-->"; $out)
ALERT($out)
