// docs: Tags/transformation-tags#4dbase
// The folder holds for the tags after it, is relative to the page, and WEBFOLDER restores the default.
var $in; $out : Text

$in:="<!--#4DINCLUDE p.html--><!--#4DBASE one/--><!--#4DINCLUDE p.html--><!--#4DBASE two/--><!--#4DINCLUDE p.html--><!--#4DBASE WEBFOLDER--><!--#4DINCLUDE p.html-->"
PROCESS 4D TAGS($in; $out)
ALERT($out)
