// docs: Tags/transformation-tags#4dif-4delse-4delseif-and-4dendif
// The first branch whose condition is true is used; parentheses are not needed.
var $in; $out : Text
var $n : Integer

$in:="<!--#4DIF ($1=1)-->one<!--#4DELSEIF $1=2-->two<!--#4DELSEIF $1=3-->three<!--#4DELSE-->many<!--#4DENDIF-->"
For ($n; 1; 4)
	PROCESS 4D TAGS($in; $out; $n)
	ALERT($out)
End for 
