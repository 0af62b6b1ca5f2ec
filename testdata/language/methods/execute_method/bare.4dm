ALERT("bare "+String(Count parameters))
