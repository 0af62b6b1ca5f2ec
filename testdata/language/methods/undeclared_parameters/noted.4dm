ALERT("error "+String(error))
