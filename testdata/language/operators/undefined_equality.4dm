// docs: Concepts/null-undefined
// = and # with an undefined value: equal to undefined and to Null.

var $a; $b; $c : Object

$a:={nullProp: Null}
$b:={nullProp: Null}
$c:={nullProp: Null}

ALERT(String($a.undefinedProp = $b.undefinedProp))
ALERT(String($a.undefinedProp = $c.nullProp))
ALERT(String($a.undefinedProp = 42))
ALERT(String($a.undefinedProp # $b.undefinedProp))
ALERT(String($a.undefinedProp # $b.nullProp))
ALERT(String($a.undefinedProp # 42))
