// docs: Tags/transformation-tags#4dtext
// A method that returns a value is an expression.
var $out : Text

PROCESS 4D TAGS("<!--#4DTEXT mymethod--> <!--#4DTEXT mymethod(2)-->"; $out)
ALERT($out)
