// docs: commands/this
// A project method behind a formula uses This as well.

var $person : Object

$person:={firstName: "John"; lastName: "Smith"}
$person.greeting:=Formula(greeting)
ALERT($person.greeting("hello")+"; "+$person.greeting("hi"))
