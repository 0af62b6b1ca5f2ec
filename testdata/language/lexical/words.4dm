// docs: Concepts/quick-tour
// A command without arguments needs no parentheses; an operator may follow its name at once.

ALERT(String(True))
ALERT(String(Not(False)))
ALERT(String(Pi>3))
ALERT(String(Length("ab")=2))
ALERT(String(Is text+Is real))
ALERT(String(Count parameters+1))
