// docs: Tags/transformation-tags; 4DVAR and 4DHTMLVAR are the names of earlier versions, which public pages use
// 4DVAR is 4DTEXT, but that a text that begins with the character of code 1 is HTML; 4DHTMLVAR is 4DHTML.
var $out : Text

PROCESS 4D TAGS("<!--#4DVAR \"<a>\"--><!--#4DVAR Char(1)+\"<b>\"--><!--#4DHTMLVAR \"<c>\"-->"; $out)
ALERT($out)
