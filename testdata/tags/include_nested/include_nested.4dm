// docs: Tags/transformation-tags#4dinclude
// Paths are relative to the document they are written in.
var $out : Text

PROCESS 4D TAGS("<!--#4DINCLUDE parts/outer.html-->"; $out)
ALERT($out)
