defer(ALERT("cleaned up"))
defer(throw(50; "ignored"))
throw(42; "broken")
ALERT("after the error "+String(Deferred formulas.length))
