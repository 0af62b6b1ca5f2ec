// docs: Tags/transformation-tags#4dtext, commands/throw
// The code is that of the error, thrown ones included.
var $out : Text

PROCESS 4D TAGS("<!--#4DEVAL throw(1234; \"no\")-->"; $out)
ALERT($out)
