defer(ALERT("outer"))
inOrder
ALERT("back in outer "+String(Deferred formulas.length))
