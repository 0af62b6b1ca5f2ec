// docs: Tags/transformation-tags#4dif-4delse-4delseif-and-4dendif
// Without a true condition and 4DELSE nothing is inserted.
var $out : Text

PROCESS 4D TAGS("[<!--#4DIF False-->x<!--#4DELSEIF (1=2)-->y<!--#4DENDIF-->]"; $out)
ALERT($out)
