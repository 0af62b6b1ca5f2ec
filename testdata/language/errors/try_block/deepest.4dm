throw(5; "deep")
ALERT("not here")
