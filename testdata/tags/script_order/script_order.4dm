// docs: Tags/transformation-tags#4dscript
// Methods run in the order of the tags, so they can set variables for the tags after them.
var $out : Text

PROCESS 4D TAGS("<!--#4DSCRIPT/prepare--><!--#4DTEXT title-->"; $out)
ALERT($out)
