// docs: commands/append-to-array
// An element is added at the end.

ARRAY TEXT($a; 1)
APPEND TO ARRAY($a; "new")
ALERT(String(Size of array($a))+" "+$a{2})
