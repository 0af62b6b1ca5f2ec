// docs: Concepts/quick-tour
// Blanks are free around every sign, also before a parenthesis.

var $a : Integer

$a := 5
ALERT ( String ( $a * 2 ) )
ALERT(String($a-1)+String( - 2 ))
$o := { a : [ 1 ; 2 ] ; b : { c : 3 } }
ALERT(String($o . b . c))
