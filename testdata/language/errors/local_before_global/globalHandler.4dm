ALERT("global "+String(Error))
