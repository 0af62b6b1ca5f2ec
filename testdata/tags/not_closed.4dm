// docs: Tags/transformation-tags
// Without --> it is no tag.
var $out : Text

PROCESS 4D TAGS("<!--#4DTEXT 1+1 -- > <!--#4DTEXT 2"; $out)
ALERT($out)
