// docs: Tags/transformation-tags#4deach-and-4dendeach
// The number of rounds is settled at the start.
var $out : Text

PROCESS 4D TAGS("<!--#4DEACH $x in $1-->[$4DTEXT($x)]<!--#4DEVAL $1.push(9)--><!--#4DENDEACH-->"; $out; [1; 2])
ALERT($out)
