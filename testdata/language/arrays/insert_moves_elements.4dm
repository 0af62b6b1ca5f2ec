// docs: commands/insert-in-array
// New elements are inserted before the one named, one if the number is not given.

ARRAY TEXT($a; 2)
$a{1}:="a"
$a{2}:="b"
INSERT IN ARRAY($a; 2)
ALERT($a{1}+"["+$a{2}+"]"+$a{3}+String(Size of array($a)))
INSERT IN ARRAY($a; 1; 2)
ALERT("["+$a{1}+"]["+$a{2}+"]"+$a{3}+String(Size of array($a)))
