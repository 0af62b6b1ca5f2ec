throw
ALERT("collected "+String(Error))
