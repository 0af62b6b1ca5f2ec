#DECLARE($t : Text)

ALERT(String(Undefined(${2}))+" "+String(Count parameters)+" "+JSON Stringify(Copy parameters))
${2}:="set"
ALERT(${2}+" "+String(${3}))
