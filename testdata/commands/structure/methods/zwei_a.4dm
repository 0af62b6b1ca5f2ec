ALERT("a")
