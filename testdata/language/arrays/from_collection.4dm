// docs: commands/collection-to-array
// The elements of a collection fill an array, converted to its type.

var $fruits : Collection

$fruits:=New collection("Orange"; "Banana"; 5)
ARRAY TEXT($artFruits; 0)
COLLECTION TO ARRAY($fruits; $artFruits)
ALERT(String(Size of array($artFruits))+" "+$artFruits{1}+" "+$artFruits{2}+" "+$artFruits{3})
