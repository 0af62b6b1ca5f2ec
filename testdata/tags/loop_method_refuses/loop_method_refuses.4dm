// docs: Tags/transformation-tags#4dloop-method
// When the method returns False for 0 there is no round.
var $out : Text

PROCESS 4D TAGS("[<!--#4DLOOP never-->x<!--#4DENDLOOP-->]"; $out)
ALERT($out)
