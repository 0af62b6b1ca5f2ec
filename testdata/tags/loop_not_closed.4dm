// docs: Tags/transformation-tags#4dloop-pointerarray: "4DENDLOOP expected"
// The inner loop has no end; that of the outer one closes it.
var $out : Text

PROCESS 4D TAGS("<!--#4DLOOP (True)-->x"; $out)
ALERT($out)
PROCESS 4D TAGS("<!--#4DIF True-->a<!--#4DLOOP (True)-->b<!--#4DENDIF-->c"; $out)
ALERT($out)
