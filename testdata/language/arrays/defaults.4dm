// docs: Concepts/arrays
// Elements begin with the default of their type.

ARRAY TEXT($t; 1)
ARRAY LONGINT($i; 1)
ARRAY REAL($r; 1)
ARRAY BOOLEAN($b; 1)
ARRAY DATE($d; 1)
ARRAY OBJECT($o; 1)
ARRAY POINTER($p; 1)
ALERT("["+$t{1}+"] "+String($i{1})+" "+String($r{1})+" "+String($b{1})+" "+String($d{1}=!00-00-00!)+" "+String($o{1}=Null)+" "+String($p{1}=Null))
