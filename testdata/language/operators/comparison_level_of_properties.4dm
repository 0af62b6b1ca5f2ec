// docs: commands/set-real-comparison-level
// The level counts for all expressions, also for values of unknown type.

var $o : Object:={a: 1; b: 1.05}

ALERT(String($o.a=$o.b))
SET REAL COMPARISON LEVEL(0.1)
ALERT(String($o.a=$o.b)+" "+String($o.a#$o.b))
