// docs: commands/copy-array
// A two-dimensional array is copied with its rows.

ARRAY LONGINT($a; 2; 2)
$a{2}{2}:=4
COPY ARRAY($a; $b)
$a{2}{2}:=5
ALERT(String($b{2}{2})+" "+String(Type($b)=Array 2D))
