#DECLARE : Pointer

ARRAY TEXT($a; 2)
$a{1}:="gone"

return ->$a{1}
