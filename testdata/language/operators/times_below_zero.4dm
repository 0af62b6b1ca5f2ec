// docs: Concepts/time
// A difference of times may be negative.

ALERT(String(?01:00:00?-?02:00:00?)+" "+String(Num(?01:00:00?-?02:00:00?)))
