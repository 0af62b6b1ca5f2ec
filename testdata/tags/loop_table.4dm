// docs: Tags/transformation-tags#4dloop-table: "Incorrect table name"
// There are no tables here.
var $out : Text

PROCESS 4D TAGS("<!--#4DLOOP [People]-->x<!--#4DENDLOOP-->"; $out)
ALERT($out)
