ALERT("handler in "+Error method+" line "+String(Error line))
