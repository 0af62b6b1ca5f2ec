// docs: Tags/transformation-tags#4dtext, #4dhtml
// 4DTEXT escapes the characters that HTML gives a meaning.
var $out : Text

myvar:="<B> & \"q\""
PROCESS 4D TAGS("<!--#4DTEXT myvar-->"; $out)
ALERT($out)
