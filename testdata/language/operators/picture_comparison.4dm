// docs: Concepts/picture
// There are no comparison operators for pictures, but Null can be compared.

var $a; $b : Picture

ALERT(String($a=Null))
