// docs: Concepts/arrays
// A row can be copied into an array and an array into a row.

ARRAY TEXT($a; 2; 1)
$a{1}{1}:="x"
COPY ARRAY($a{1}; $row)
ALERT(String(Size of array($row))+" "+$row{1})
ARRAY TEXT($row; 3)
$row{3}:="third"
COPY ARRAY($row; $a{2})
ALERT(String(Size of array($a{2}))+" "+$a{2}{3}+" "+String(Size of array($a{1})))
