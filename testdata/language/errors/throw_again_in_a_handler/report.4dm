ALERT("report "+Last errors.extract("message").join("; "))
