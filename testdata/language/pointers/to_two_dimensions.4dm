// docs: commands/resolve-pointer
// A pointer to an element of a two-dimensional array, and to a row.

ARRAY TEXT(atCities; 3; 3)
var $city; $row : Pointer

atCities{1}{2}:="Rome"
$city:=->atCities{1}{2}
ALERT($city->)
$city->:="Paris"
ALERT(atCities{1}{2})
$row:=->atCities{1}
ALERT($row->{2}+" "+String(Size of array($row->)))
