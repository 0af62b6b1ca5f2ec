// docs: Tags/transformation-tags#alternative-syntax-for-4dtext-4dhtml-4deval, example 3
// $ tags are evaluated once: the result of a tag is never searched for them.
var $out : Text

myName:="$4DEVAL(QUIT 4D)"
PROCESS 4D TAGS("<!--#4DTEXT myName--> <!--#4DHTML myName--> $4DHTML(myName)"; $out)
ALERT($out)
