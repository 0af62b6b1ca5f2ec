// docs: Concepts/operators
// The page's examples of the ternary operator.

var $age : Integer
var $beverage; $fullname : Text
var $person : Object

$age:=26
$beverage:=($age>=21) ? "Beer" : "Juice"
ALERT($beverage)
For each ($person; [{firstname: "Ada"; lastname: "Lovelace"}; {lastname: "Plato"}; {firstname: "Homer"; lastname: ""}; {}])
	$fullname:=($person.firstname && $person.lastname) ? ($person.firstname+" "+$person.lastname) : ($person.lastname || $person.firstname) || ""
	ALERT("["+$fullname+"]")
End for each 
