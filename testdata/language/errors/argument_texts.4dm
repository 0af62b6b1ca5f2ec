// docs: Concepts/error-handling
// The texts of errors name what was expected and what was found.

var $e : Variant

$e:=Try(Substring(5; 1))
ALERT(Last errors[0].message)
$e:=Try(Length([1]))
ALERT(Last errors[0].message)
$e:=Try(nope(1))
ALERT(Last errors[0].message)
$e:=Try("a"-"b")
ALERT(Last errors[0].message)
