// docs: commands/type
// Type tells the kind of an array.

ARRAY REAL($r; 1)
ARRAY INTEGER($n; 1)
ARRAY LONGINT($i; 1)
ARRAY DATE($d; 1)
ARRAY TEXT($t; 1)
ARRAY BOOLEAN($b; 1)
ARRAY OBJECT($o; 1)
ARRAY TEXT($t2; 1; 1)
ALERT(String(Type($r))+" "+String(Type($n))+" "+String(Type($i))+" "+String(Type($d))+" "+String(Type($t))+" "+String(Type($b))+" "+String(Type($o))+" "+String(Type($t2)))
