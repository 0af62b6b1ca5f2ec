// docs: Tags/transformation-tags#4dscript
// The method gets the parameter with the slash before it.
var $out : Text

PROCESS 4D TAGS("Today is <!--#4DSCRIPT/MYMETH/MYPARAM-->, <!--#4DSCRIPT/mymeth-->, <!--#4DSCRIPT/MYMETH/a/b c-->"; $out)
ALERT($out)
