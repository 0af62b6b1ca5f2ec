// docs: Concepts/classes
// Class extends: functions are inherited and overridden; Super calls the parent's.

var $dog; $puppy : Object

$dog:=cs.Dog.new("Rex")
ALERT($dog.name+" "+$dog.sound()+" "+$dog.describe())
$puppy:=cs.Puppy.new("Bo")
ALERT($puppy.name+" "+$puppy.sound()+" "+$puppy.describe())
ALERT(String(OB Instance of($puppy; cs.Animal))+" "+String(OB Instance of($dog; cs.Puppy)))
ALERT(OB Class($puppy).superclass.name)
