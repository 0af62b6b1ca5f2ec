// docs: Tags/transformation-tags#4dif-4delse-4delseif-and-4dendif
// A missing 4DENDIF takes the place of what follows.
var $out : Text

PROCESS 4D TAGS("a<!--#4DIF True-->b<!--#4DIF True-->c<!--#4DENDIF-->"; $out)
ALERT($out)
