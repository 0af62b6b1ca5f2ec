// docs: Concepts/operators
// Operands and arguments are evaluated from left to right.

var $o : Object
var $c : Collection

ALERT(String(count("a"; 1)+count("b"; 2)*count("c"; 3)))
$o:={z: count("d"; 4); a: count("e"; 5)}
$c:=[count("f"; 6); count("g"; 7)]
ALERT(String(sum3(count("h"; 8); count("i"; 9); count("j"; 10))))
