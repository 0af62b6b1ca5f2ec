// docs: Tags/transformation-tags#4dbase
// A folder that an included document sets is relative to it, and does not last beyond it.
var $out : Text

PROCESS 4D TAGS("<!--#4DBASE fr/--><!--#4DINCLUDE head.html--><!--#4DINCLUDE body.html-->"; $out)
ALERT($out)
