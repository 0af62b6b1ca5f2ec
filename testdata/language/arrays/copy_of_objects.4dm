// docs: commands/copy-array
// Of object arrays only the references are copied.

ARRAY OBJECT($a; 1)
$a{1}:={n: 1}
COPY ARRAY($a; $b)
$a{1}.n:=2
ALERT(String($b{1}.n))
