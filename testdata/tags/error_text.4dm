// docs: Tags/transformation-tags#4dtext: <!--#4DTEXT myvar--> : ## error # error code
// An error is written behind the tag, and the rest goes on.
var $out : Text

PROCESS 4D TAGS("a <!--#4DTEXT 1+\"x\"--> b <!--#4DHTML noSuch(1)--> c"; $out)
ALERT($out)
