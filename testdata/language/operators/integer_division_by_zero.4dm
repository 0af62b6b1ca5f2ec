// docs: Concepts/number
// a\b is Int(a/b), also when b is 0.

ALERT(String(1\0)+" "+String(-1\0))
