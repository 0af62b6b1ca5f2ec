// docs: Concepts/parameters
// The page's example: a method changes the object it is given.

var $person : Object

$person:=New object("Name"; "Smith"; "Age"; 40)
ChangeAge($person)
ALERT(String($person.Age))
