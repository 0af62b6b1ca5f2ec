// docs: Tags/transformation-tags#4dinclude
// The document is looked for in the project folder; only what is within <body> is inserted, and its tags are run.
var $out : Text

PROCESS 4D TAGS("[<!--#4DINCLUDE page.html-->]"; $out; "Ann")
ALERT($out)
