This.log.push(Last errors[0].message)
