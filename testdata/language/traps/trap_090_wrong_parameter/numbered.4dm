C_TEXT($1)

ALERT("numbered ["+$1+"]")
