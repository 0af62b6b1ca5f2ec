// docs: Concepts/null-undefined
// = and # with Null: equal to Null and to undefined.

var $a; $b; $c : Object

$a:={nullProp: Null}
$b:={nullProp: Null}
$c:={nullProp: Null}

ALERT(String($a.nullProp = $b.nullProp))
ALERT(String($a.nullProp = $b.undefinedProp))
ALERT(String($a.nullProp = 42))
ALERT(String($a.nullProp # $b.nullProp))
ALERT(String($a.nullProp # $b.undefinedProp))
ALERT(String($a.nullProp # 42))
