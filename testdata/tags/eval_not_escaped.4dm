// docs: Tags/transformation-tags#4deval
// Like 4DHTML, 4DEVAL does not escape.
var $out : Text

PROCESS 4D TAGS("<!--#4DEVAL \"a<b\"-->"; $out)
ALERT($out)
