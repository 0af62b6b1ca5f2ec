// docs: Tags/transformation-tags#4dloop-array, #4dcode
// An array that tags declare can be looped over.
var $out : Text

PROCESS 4D TAGS("<!--#4DCODE\nARRAY LONGINT($a; 3)\n$a{1}:=5\n$a{2}:=6\n$a{3}:=7\n--><!--#4DLOOP $a-->$4DTEXT($a{$a}) <!--#4DENDLOOP-->"; $out)
ALERT($out)
