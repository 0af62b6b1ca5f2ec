// docs: commands/collection-to-array
// The values of properties fill several arrays.

var $col : Collection

$col:=New collection
ARRAY TEXT($city; 0)
ARRAY LONGINT($zipCode; 0)
$col.push(New object("name"; "Cleveland"; "zc"; 35049))
$col.push(New object("name"; "Blountsville"; "zc"; 35031))
COLLECTION TO ARRAY($col; $city; "name"; $zipCode; "zc")
ALERT($city{1}+" "+String($zipCode{1})+" "+$city{2}+" "+String($zipCode{2}))
