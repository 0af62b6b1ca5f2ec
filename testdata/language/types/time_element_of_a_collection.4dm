// docs: commands/value-type, Concepts/object
// A time in an object or collection is a number.

var $c : Collection:=[?01:00:00?]

ALERT(String(Value type($c[0])=Is real)+" "+String($c[0]))
