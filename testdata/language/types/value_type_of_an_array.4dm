// docs: commands/value-type
// The value of an array is the number of its current element.

ARRAY TEXT($t; 1)

ALERT(String(Type($t)=Text array)+" "+String(Value type($t)=Is real))
