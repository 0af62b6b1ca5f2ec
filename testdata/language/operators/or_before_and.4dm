// docs: Concepts/operators
// a || b && c is (a || b) && c.

ALERT(String(True || False && False))
