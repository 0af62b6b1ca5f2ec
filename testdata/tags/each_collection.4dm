// docs: Tags/transformation-tags#4deach-item-in-collection
// Each element in turn.
var $out : Text

PROCESS 4D TAGS("<!--#4DEACH $name in $1--><td><!--#4DTEXT $name--></td><!--#4DENDEACH-->"; $out; ["Ann"; "<Bob>"])
ALERT($out)
