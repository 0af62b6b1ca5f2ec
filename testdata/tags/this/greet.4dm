#DECLARE() : Text
var $out : Text

PROCESS 4D TAGS("Hello $4DTEXT(This.name)"; $out)
return $out
