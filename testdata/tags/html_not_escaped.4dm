// docs: Tags/transformation-tags#4dhtml
// 4DHTML inserts the value as it is.
var $out : Text

myvar:="<B>"
PROCESS 4D TAGS("[<!--#4DHTML myvar-->]"; $out)
ALERT($out)
