ALERT("handler")
throw(2; "second")
