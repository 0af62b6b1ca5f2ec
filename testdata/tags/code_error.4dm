// docs: Tags/transformation-tags#4dcode
// An error in 4DCODE is an ordinary one.
var $out : Text

Try
	PROCESS 4D TAGS("<!--#4DCODE\n$n:=1+\"x\"\n-->"; $out)
	ALERT("not reached")
Catch
	ALERT(String(Last errors.last().errCode))
End try
