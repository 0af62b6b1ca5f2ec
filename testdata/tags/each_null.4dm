// docs: Tags/transformation-tags#4deach-item-in-collection
// Null among numbers is an error; among objects it is a value.
var $out : Text

PROCESS 4D TAGS("<!--#4DEACH $x in $1-->[$4DTEXT($x)]<!--#4DENDEACH-->"; $out; [1; Null])
ALERT($out)
PROCESS 4D TAGS("<!--#4DEACH $x in $1-->[$4DTEXT($x=Null)]<!--#4DENDEACH-->"; $out; [{}; Null])
ALERT($out)
