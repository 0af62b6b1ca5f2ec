// docs: Tags/transformation-tags#4deach-item-in-collection
// Changing the item of a scalar type changes only the variable.
var $out : Text
var $list : Collection

$list:=[1; 2]
PROCESS 4D TAGS("<!--#4DEACH $n in $1--><!--#4DEVAL $n:=$n*10-->$4DTEXT($n) <!--#4DENDEACH-->"; $out; $list)
ALERT($out+JSON Stringify($list))
