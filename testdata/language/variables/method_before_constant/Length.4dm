ALERT("not called")
