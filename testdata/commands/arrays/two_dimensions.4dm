// docs: commands/array-text, Concepts/arrays
// Rows are arrays of their own.

ARRAY TEXT($a; 2; 3)
$a{1}{3}:="x"
ALERT(String(Size of array($a))+" "+String(Size of array($a{1}))+" "+$a{1}{3})
APPEND TO ARRAY($a{2}; "y")
ALERT(String(Size of array($a{1}))+" "+String(Size of array($a{2}))+" "+$a{2}{4})
INSERT IN ARRAY($a; 1)
ALERT(String(Size of array($a))+" "+String(Size of array($a{1}))+" "+$a{2}{3})
DELETE FROM ARRAY($a; 1)
ALERT($a{1}{3})
