// docs: commands/process-4d-tags, commands/count-parameters
// The arguments are standard ones: they can be counted and taken by number.
var $out : Text

PROCESS 4D TAGS("<!--#4DTEXT Count parameters--> <!--#4DEVAL $n:=2--><!--#4DTEXT ${$n}-->"; $out; "a"; "b"; "c")
ALERT($out)
