defer(ALERT("1"))
defer(ALERT("2"))
ALERT("body "+String(Deferred formulas.length)+" "+Deferred formulas[0].source)
