ALERT("handler")
ABORT
