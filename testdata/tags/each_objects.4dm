// docs: Tags/transformation-tags#4deach-item-in-collection
// Objects are references: changing the item changes the element.
var $out : Text
var $list : Collection

$list:=[{n: 1}; {n: 2}]
PROCESS 4D TAGS("<!--#4DEACH $o in $1--><!--#4DEVAL $o.n:=$o.n*10-->$4DTEXT($o.n) <!--#4DENDEACH-->"; $out; $list)
ALERT($out+JSON Stringify($list))
