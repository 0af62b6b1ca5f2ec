// docs: commands/copy-array
// Between number arrays the destination keeps its type.

ARRAY REAL($r; 1)
ARRAY LONGINT($l; 0)
$r{1}:=2.7
COPY ARRAY($r; $l)
ALERT(String(Type($l)=LongInt array)+" "+String($l{1}))
