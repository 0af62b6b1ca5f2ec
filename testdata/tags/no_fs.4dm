//tetra: no-fs
// docs: Tags/transformation-tags#4dinclude
// Without access to files no document can be opened.
var $out : Text

PROCESS 4D TAGS("<!--#4DINCLUDE no_fs.4dm-->"; $out)
ALERT($out)
