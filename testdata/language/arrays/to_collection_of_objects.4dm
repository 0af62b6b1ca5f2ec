// docs: commands/array-to-collection
// With names of properties the elements become objects; the longest array counts.

var $col : Collection

$col:=New collection
ARRAY TEXT($artCity; 1)
ARRAY LONGINT($arLZipCode; 2)
$artCity{1}:="Cleveland"
$arLZipCode{1}:=35049
$arLZipCode{2}:=35031
ARRAY TO COLLECTION($col; $artCity; "cityName"; $arLZipCode; "Zip")
ALERT(JSON Stringify($col))
