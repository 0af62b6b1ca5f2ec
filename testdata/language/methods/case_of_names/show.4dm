ALERT("shown")
