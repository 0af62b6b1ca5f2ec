// docs: Tags/transformation-tags
// A tag that closes nothing stays in the text.
var $out : Text

PROCESS 4D TAGS("a<!--#4DENDIF-->b<!--#4DELSE-->c<!--#4DENDLOOP--><!--#4DENDEACH-->"; $out)
ALERT($out)
