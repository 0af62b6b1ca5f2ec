// docs: Concepts/null-undefined
// An undefined value is never smaller or greater than a scalar one.

var $a; $b; $c : Object

$a:={nullProp: Null}
$b:={nullProp: Null}
$c:={nullProp: Null}

ALERT(String($a.undefinedProp > "abc"))
ALERT(String($a.undefinedProp > !2024-01-01!))
ALERT(String($a.undefinedProp > ?10:00:00?))
ALERT(String($a.undefinedProp > 42))
ALERT(String($a.undefinedProp < "abc"))
ALERT(String($a.undefinedProp < !2024-01-01!))
ALERT(String($a.undefinedProp < ?10:00:00?))
ALERT(String($a.undefinedProp < 42))
ALERT(String($a.undefinedProp >= "abc"))
ALERT(String($a.undefinedProp >= !2024-01-01!))
ALERT(String($a.undefinedProp >= ?10:00:00?))
ALERT(String($a.undefinedProp >= 42))
ALERT(String($a.undefinedProp <= "abc"))
ALERT(String($a.undefinedProp <= !2024-01-01!))
ALERT(String($a.undefinedProp <= ?10:00:00?))
ALERT(String($a.undefinedProp <= 42))
