// docs: Concepts/parameters
// Parameters that are not given have the default value of their type.

var $o : Object

$o:=cs.Person.new("Ann")
ALERT("["+$o.name+"] ["+$o.last+"] "+String($o.age)+" "+String($o.data=Null))
