// docs: commands/array-longint, commands/array-time, commands/array-blob, commands/array-pointer, commands/array-object
// New elements are empty values of the type.

ARRAY TEXT($t; 1)
ARRAY REAL($r; 1)
ARRAY BOOLEAN($b; 1)
ARRAY DATE($d; 1)
ARRAY TIME($h; 1)
ARRAY BLOB($x; 1)
ARRAY POINTER($p; 1)
ARRAY OBJECT($o; 1)

ALERT("["+$t{1}+"] "+String($r{1})+" "+String($b{1})+" "+String($d{1}=!00-00-00!)+" "+String($h{1}))
ALERT(String(BLOB size($x{1}))+" "+String(Is nil pointer($p{1}))+" "+String(OB Is defined($o{1})))
