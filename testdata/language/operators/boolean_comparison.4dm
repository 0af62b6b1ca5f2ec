// docs: Concepts/operators
// Booleans compare by value. Their order is not documented: False comes before True.

ALERT(String(True=True)+String(True=False)+String(True#False)+String(False<True)+String(True<=False))
