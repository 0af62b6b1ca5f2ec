ALERT("not here")
