// docs: Tags/transformation-tags#4dif-4delse-4delseif-and-4dendif
// An error or another type takes the place of the block.
var $out : Text

PROCESS 4D TAGS("a<!--#4DIF 1-->b<!--#4DELSE-->c<!--#4DENDIF-->d <!--#4DIF (1+\"x\")-->e<!--#4DENDIF-->f"; $out)
ALERT($out)
