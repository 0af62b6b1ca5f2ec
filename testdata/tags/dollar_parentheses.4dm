// docs: Tags/transformation-tags#alternative-syntax-for-4dtext-4dhtml-4deval
// Matching pairs of quotes and parentheses belong to the expression.
var $out : Text

input:="$4DEVAL( String(1)+\"\\\"(hello)\\\"\")"
PROCESS 4D TAGS(input; $out)
ALERT($out)
PROCESS 4D TAGS("$4DEVAL((1+(2*3)))) $4DEVAL(\")\")"; $out)
ALERT($out)
