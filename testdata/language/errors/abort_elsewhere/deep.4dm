ALERT("before")
ABORT
ALERT("not here")
