ALERT(String(Error)+" "+Last errors[0].message)
