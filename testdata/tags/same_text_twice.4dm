// docs: Tags/transformation-tags#4deval, #4dtext
// What is no expression for 4DTEXT is a statement for 4DEVAL, whichever comes first; each run has its own locals.
var $out : Text
var $i : Integer

For ($i; 1; 2)
	PROCESS 4D TAGS("<!--#4DTEXT $a:=1-->|<!--#4DTEXT String($a)-->|<!--#4DEVAL $a:=1-->$4DTEXT(String($a))"; $out)
	ALERT($out)
End for 
