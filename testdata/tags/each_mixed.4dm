// docs: Tags/transformation-tags#4deach-item-in-collection
// An element of another type than the first ends the loop with an error.
var $out : Text

PROCESS 4D TAGS("<!--#4DEACH $x in $1-->[$4DTEXT($x)]<!--#4DENDEACH-->!"; $out; [1; 2; "three"; 4])
ALERT($out)
