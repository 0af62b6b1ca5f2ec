// docs: Tags/transformation-tags#4deach-and-4dendeach
// What is no collection or object, and what is no variable.
var $out : Text

PROCESS 4D TAGS("<!--#4DEACH $x in 5-->a<!--#4DENDEACH-->|<!--#4DEACH 1 in $1-->b<!--#4DENDEACH-->|<!--#4DEACH $x-->c<!--#4DENDEACH-->|<!--#4DEACH $x in $1-->d"; $out; [1])
ALERT($out)
