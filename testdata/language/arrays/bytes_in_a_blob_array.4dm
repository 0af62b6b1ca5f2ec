// docs: commands/array-blob
// The page's example: a byte of a Blob in a two-dimensional array.

C_INTEGER($vByteValue)
ARRAY BLOB($arrValues; 10; 10)
SET BLOB SIZE($arrValues{5}{7}; 20; 3)
$arrValues{5}{7}{9}:=77
$vByteValue:=$arrValues{5}{7}{9}
ALERT(String($vByteValue)+" "+String($arrValues{5}{7}{8})+" "+String(BLOB size($arrValues{1}{1})))
