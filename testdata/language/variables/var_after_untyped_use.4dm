// docs: Concepts/interpreted-compiled
// A variable can be declared after it was used: from then on it has a type. Its value, of another type, is the empty one of the new type.

x:="text"
var x : Integer
ALERT(String(Type(x)=Is longint)+" "+String(x))
