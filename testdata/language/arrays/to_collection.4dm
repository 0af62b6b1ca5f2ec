// docs: commands/array-to-collection
// The elements of an array replace those of a collection.

var $colFruits : Collection

$colFruits:=New collection("x"; "y"; "z"; "w"; "v")
ARRAY TEXT($artFruits; 2)
$artFruits{1}:="Orange"
$artFruits{2}:="Banana"
ARRAY TO COLLECTION($colFruits; $artFruits)
ALERT(JSON Stringify($colFruits))
