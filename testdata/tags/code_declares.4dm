// docs: Tags/transformation-tags#4dcode
// Variables that the code declares keep their type for the tags after it.
var $out : Text

PROCESS 4D TAGS("<!--#4DCODE\nvar $n : Integer\n--><!--#4DEVAL $n:=2.6--><!--#4DTEXT $n-->"; $out)
ALERT($out)
