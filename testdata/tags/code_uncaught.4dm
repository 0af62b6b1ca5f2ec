// docs: Tags/transformation-tags#4dcode
// An error nobody catches shows the line of the template's code.
var $out : Text

PROCESS 4D TAGS("<!--#4DCODE\n$a:=1\n$n:=$a+\"x\"\n-->"; $out)
