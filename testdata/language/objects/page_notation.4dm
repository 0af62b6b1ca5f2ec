// docs: Concepts/object
// The page's examples of object and command notation.

var $myObj; $myObj2; $myObj3 : Object

$myObj:={}
$myObj.age:=56
$age:=$myObj.age
ALERT(String($age))
OB SET($myObj2; "age"; 42)
$age:=OB Get($myObj2; "age")
ALERT(String($age))
OB SET($myObj3; "age"; 10)
$age:=$myObj3.age
ALERT(String($age))
