// docs: Tags/transformation-tags#4dtext, error 48
// Code that cannot be read is a syntax error.
var $out : Text

PROCESS 4D TAGS("<!--#4DTEXT 1+--> <!--#4DTEXT --> <!--#4DTEXT a:=1-->"; $out)
ALERT($out)
