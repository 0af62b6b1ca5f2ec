ALERT(JSON Stringify(Copy parameters)+" "+JSON Stringify(Copy parameters(2)))
