ALERT("handler "+String(Error)+" "+Last errors[0].message)
