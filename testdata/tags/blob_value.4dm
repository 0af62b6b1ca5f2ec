// docs: Tags/transformation-tags#4dtext
// A BLOB is the text without length that it holds.
var $out : Text

var myBlob : Blob
TEXT TO BLOB("in a <blob>"; myBlob; UTF8 text without length)
PROCESS 4D TAGS("<!--#4DTEXT myBlob-->"; $out)
ALERT($out)
