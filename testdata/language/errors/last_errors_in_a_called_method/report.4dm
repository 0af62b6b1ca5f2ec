ALERT(Last errors[0].message+" "+String(Last errors[0].errCode))
