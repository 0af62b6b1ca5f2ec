// docs: Tags/transformation-tags (public code writes <!--#4dtext x-->)
// The names of tags ignore case.
var $out : Text

PROCESS 4D TAGS("<!--#4dtext 0x00FF--> $4deval(1+1) <!--#4dIf (True)-->yes<!--#4dEndif-->"; $out)
ALERT($out)
