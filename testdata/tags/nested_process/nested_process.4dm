// docs: commands/process-4d-tags
// A method that a tag calls may process a template of its own, with locals of its own.
var $out : Text

PROCESS 4D TAGS("<!--#4DEVAL $x:=1--><!--#4DTEXT inner--> $4DTEXT($x)"; $out)
ALERT($out)
