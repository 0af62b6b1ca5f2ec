ALERT("handler "+Last errors[0].message)
