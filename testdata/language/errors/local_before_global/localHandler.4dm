ALERT("local "+String(Error))
