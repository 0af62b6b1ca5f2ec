// docs: Tags/transformation-tags#recursive-processing
// The result of 4DHTML and 4DEVAL is processed again.
var $out : Text

inner:="<!--#4DTEXT 1+1-->"
outer:="<!--#4DHTML inner-->!"
PROCESS 4D TAGS("<!--#4DHTML outer--> <!--#4DEVAL inner-->"; $out)
ALERT($out)
