// docs: Tags/transformation-tags#4dif-4delse-4delseif-and-4dendif
// Blocks can be nested; each 4DIF has its own 4DELSE and 4DENDIF.
var $out : Text

PROCESS 4D TAGS("<!--#4DIF True-->a<!--#4DIF False-->b<!--#4DELSE-->c<!--#4DENDIF-->d<!--#4DELSE-->e<!--#4DENDIF-->"; $out)
ALERT($out)
