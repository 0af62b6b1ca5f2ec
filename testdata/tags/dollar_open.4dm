// docs: Tags/transformation-tags#alternative-syntax-for-4dtext-4dhtml-4deval
// Without the closing parenthesis it is no tag.
var $out : Text

PROCESS 4D TAGS("$4DEVAL((1+2) $4DTEXT(2)"; $out)
ALERT($out)
