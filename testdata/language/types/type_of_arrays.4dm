// docs: commands/type
// The type numbers of arrays.

ARRAY TEXT($t; 1)
ARRAY LONGINT($l; 1)
ARRAY INTEGER($i; 1)
ARRAY REAL($r; 1)
ARRAY BOOLEAN($b; 1)
ARRAY DATE($d; 1)
ARRAY TIME($h; 1)
ARRAY PICTURE($g; 1)
ARRAY POINTER($p; 1)
ARRAY OBJECT($o; 1)
ARRAY BLOB($x; 1)
ARRAY TEXT($2d; 1; 1)

ALERT(String(Type($t)=Text array)+" "+String(Type($l)=LongInt array)+" "+String(Type($i)=Integer array)+" "+String(Type($r)=Real array))
ALERT(String(Type($b)=Boolean array)+" "+String(Type($d)=Date array)+" "+String(Type($h)=Time array)+" "+String(Type($g)=Picture array))
ALERT(String(Type($p)=Pointer array)+" "+String(Type($o)=Object array)+" "+String(Type($x)=Blob array)+" "+String(Type($2d)=Array 2D))
