// docs: Concepts/operators
// && and || have the same level: they are applied from left to right.

ALERT(String(True || False && False))
ALERT(String(True || (False && False)))
ALERT(String(False && False || True))
