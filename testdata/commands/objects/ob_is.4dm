// docs: commands/ob-is-defined, commands/ob-is-empty, commands/ob-get-type
// Defined, empty, and the types of properties.

var $ref : Object

ALERT(String(OB Is empty($ref))+" "+String(OB Is defined($ref)))
OB SET($ref; "name"; "Susie"; "age"; 4)
ALERT(String(OB Is empty($ref))+" "+String(OB Is defined($ref)))
ALERT(String(OB Is defined($ref; "age"))+" "+String(OB Is defined($ref; "Age")))
ALERT(String(OB Get type($ref; "name"))+" "+String(OB Get type($ref; "age"))+" "+String(OB Get type($ref; "nothing")))
OB REMOVE($ref; "name")
OB REMOVE($ref; "age")
ALERT(String(OB Is empty($ref))+" "+String(OB Is defined($ref)))
