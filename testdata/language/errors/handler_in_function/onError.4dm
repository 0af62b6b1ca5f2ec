ALERT("handler "+Error method)
