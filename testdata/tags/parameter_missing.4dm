// docs: commands/process-4d-tags
// A parameter that was not passed is undefined, which is an empty text.
var $out : Text

PROCESS 4D TAGS("[<!--#4DTEXT $1-->]"; $out)
ALERT($out)
