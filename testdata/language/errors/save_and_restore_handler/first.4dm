ALERT("first "+String(Error))
