// docs: Tags/transformation-tags#4dtext
// Elements of arrays are expressions.
var $out : Text

ARRAY TEXT(tabarr; 2)
tabarr{1}:="first"
PROCESS 4D TAGS("<!--#4DTEXT tabarr{1}-->"; $out)
ALERT($out)
