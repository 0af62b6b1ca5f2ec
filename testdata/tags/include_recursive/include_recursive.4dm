// docs: Tags/transformation-tags#4dinclude: 4D verifies that inclusions are not recursive
// A document that includes itself, at once or through another one.
var $out : Text

PROCESS 4D TAGS("<!--#4DINCLUDE self.html-->|<!--#4DINCLUDE a.html-->"; $out)
ALERT($out)
