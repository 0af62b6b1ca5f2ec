// docs: Tags/transformation-tags#recursive-processing
// A tag whose result is itself has no end: 4D goes on until memory is exhausted, here it is an error.
var $out : Text

t:="<!--#4DHTML t-->"
Try
	PROCESS 4D TAGS("<!--#4DHTML t-->"; $out)
Catch
	ALERT(Last errors.last().message)
End try
