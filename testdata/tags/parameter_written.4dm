// docs: commands/process-4d-tags
// Tags may change a parameter for the tags after them; the caller's value stays.
var $out; $a : Text

$a:="old"
PROCESS 4D TAGS("<!--#4DEVAL $1:=\"new\"--><!--#4DTEXT $1-->"; $out; $a)
ALERT($out+" "+$a)
