#DECLARE($s : 4D.Signal)
var $out : Text
PROCESS 4D TAGS("$4DTEXT(Session.info.type)"; $out)
Use ($s)
	$s.out:=$out
End use 
$s.trigger()
