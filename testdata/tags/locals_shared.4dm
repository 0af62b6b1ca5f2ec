// docs: commands/process-4d-tags: a dedicated set of local variables
// The tags of one run share local variables, which are not those of the method.
var $out : Text
var $x : Integer

$x:=1
PROCESS 4D TAGS("<!--#4DEVAL $x:=5--><!--#4DEVAL $x:=$x+1--><!--#4DTEXT $x-->"; $out)
ALERT($out+" "+String($x))
PROCESS 4D TAGS("[<!--#4DTEXT $x-->]"; $out)
ALERT($out)
