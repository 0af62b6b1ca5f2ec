// docs: Concepts/operators
// All operators have the same level: * does not bind closer than +.

ALERT(String(2+3*4))
ALERT(String(3+4*5))
ALERT(String(3+(4*5)))
