// docs: Concepts/operators
// Trap 11: {} is falsy, and && gives the first falsy operand.

var $v : Variant

$v:={} && 1
ALERT(JSON Stringify($v))
