throw(1)
ALERT("not here either")
