// docs: WebServer/templates (PROCESS 4D TAGS: automatic conversion from Mac Roman), public code
// A template in a BLOB is read as Mac Roman, and its result is a BLOB of the same kind.
var $x : Blob

TEXT TO BLOB("é $4DTEXT(\"<ü>\")"; $x; Mac text without length)
PROCESS 4D TAGS($x; $x)
ALERT(BLOB to text($x; Mac text without length))
