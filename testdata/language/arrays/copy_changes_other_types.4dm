// docs: commands/copy-array
// An array of another type becomes one of the source's type.

ARRAY TEXT($t; 1)
ARRAY LONGINT($l; 5)
$t{1}:="text"
COPY ARRAY($t; $l)
ALERT(String(Type($l)=Text array)+" "+$l{1}+" "+String(Size of array($l)))
