// docs: commands/copy-array
// COPY ARRAY copies contents, size and type.

ARRAY TEXT($c; 2)
$c{0}:="zero"
$c{1}:="one"
COPY ARRAY($c; $d)
$c{1}:="changed"
ALERT(String(Size of array($d))+" "+$d{0}+" "+$d{1}+" "+String(Type($d)=Text array))
