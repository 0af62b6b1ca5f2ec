// docs: Concepts/operators
// The page's example of a tax rate that may be missing.

var $tax : Variant
var $item : Object

$item:={price: 100}
$tax:=$item.taxRate && ($item.price*$item.taxRate)
ALERT(String($tax=Null))
$item.taxRate:=0.2
$tax:=$item.taxRate && ($item.price*$item.taxRate)
ALERT(String($tax))
