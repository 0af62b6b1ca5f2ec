deepest
ALERT("not here")
