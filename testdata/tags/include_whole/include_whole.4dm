// docs: Tags/transformation-tags#4dinclude
// Without <body> the whole document is inserted.
var $out : Text

PROCESS 4D TAGS("[<!--#4DINCLUDE banner.txt-->]"; $out)
ALERT($out)
