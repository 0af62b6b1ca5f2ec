ALERT("handler")
throw(2; "the second error")
