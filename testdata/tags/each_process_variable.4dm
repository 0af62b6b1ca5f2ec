// docs: Tags/transformation-tags#4deach-and-4dendeach
// The variable may be a process variable; it keeps the last value.
var $out : Text

PROCESS 4D TAGS("<!--#4DEACH item in $1-->[$4DTEXT(item)]<!--#4DENDEACH-->"; $out; [1; 2])
ALERT($out+String(item))
