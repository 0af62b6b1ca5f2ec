// docs: Tags/transformation-tags#4dloop-array
// An array without elements is not looped over.
var $out : Text

ARRAY LONGINT(numbers; 0)
PROCESS 4D TAGS("[<!--#4DLOOP numbers-->x<!--#4DENDLOOP-->]"; $out)
ALERT($out)
