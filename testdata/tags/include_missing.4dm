// docs: Tags/transformation-tags#4dinclude
// A document that is not there, and one outside of the project.
var $out : Text

PROCESS 4D TAGS("<!--#4DINCLUDE nothing.html-->|<!--#4DINCLUDE ../../../go.mod-->|<!--#4DINCLUDE -->"; $out)
ALERT($out)
