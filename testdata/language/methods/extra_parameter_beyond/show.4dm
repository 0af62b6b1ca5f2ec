ALERT(String(Undefined(${2}))+" "+String(Count parameters))
