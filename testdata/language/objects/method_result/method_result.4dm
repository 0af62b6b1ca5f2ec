// docs: Concepts/object
// The page's example: a property of the object that a method returns.

$result:=MyMethod1.a
ALERT(String($result))
ALERT(String(MyMethod1.b+1))
