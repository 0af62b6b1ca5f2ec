defer(defer(ALERT("x")))
