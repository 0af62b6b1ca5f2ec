// docs: commands/value-type
// In interpreted mode the value of an Integer variable is a Real.

var $i : Integer:=42

ALERT(String(Type($i)=Is longint)+" "+String(Value type($i)=Is real))
