// docs: Concepts/operators
// An empty text, object or collection is falsy.

ALERT("" || "def")
ALERT(String(Value type({} && 1)=Is object))
ALERT(String({} || 1))
ALERT([] ? "some" : "none")
ALERT([0] ? "some" : "none")
