ALERT("handler called")
