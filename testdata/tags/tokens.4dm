// docs: Tags/transformation-tags#identifiers-with-tokens
// Commands and constants may be written with their tokens.
var $out : Text

PROCESS 4D TAGS("<!--#4DTEXT Uppercase:C13(\"abc\")--> <!--#4DTEXT Is text:K8:3-->"; $out)
ALERT($out)
