// docs: Concepts/classes
//tetra: max-depth=10
// A constructor counts as a call, if it only assigns its parameters too.

ALERT(String(down(0).n))
ALERT(String(down(7).n))
down(8)
