// docs: Concepts/parameters
// Properties of an object serve as parameters of which any may be missing.

var $person : Object

$person:={Name: "Smith"; Age: 40}
changeAge($person)
$person.toAdd:=5
changeAge($person)
changeAge({})
