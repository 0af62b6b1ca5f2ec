C_TEXT($1; $2; $3)
ALERT("I received "+$1+" and "+$2+" and also "+$3)
