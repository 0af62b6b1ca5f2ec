ALERT("handler "+Last errors.extract("message").join("; "))
