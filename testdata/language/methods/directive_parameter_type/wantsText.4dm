C_TEXT($1)

ALERT("["+$1+"] "+String(Count parameters))
