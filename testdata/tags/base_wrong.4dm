// docs: Tags/transformation-tags#4dbase
// The folder ends with a slash and lies inside the project (the web folder, in a page).
var $out : Text

PROCESS 4D TAGS("<!--#4DBASE one-->|<!--#4DBASE ../../x/-->"; $out)
ALERT($out)
