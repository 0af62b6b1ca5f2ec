ALERT("second "+String(Error))
