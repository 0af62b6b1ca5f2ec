#DECLARE() : Text
var $out : Text
PROCESS 4D TAGS("[$4DTEXT($x)]<!--#4DEVAL $x:=2-->$4DTEXT($x)"; $out)
return $out
