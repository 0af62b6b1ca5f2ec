#DECLARE($person : Object)

$person.Age:=$person.Age+10
ALERT(String($person.Age))
$person:=Null
