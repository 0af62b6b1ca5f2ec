var $local : Integer

$local:=2
scopeTestVariable:=5
<>scopeTestVariable:=5
ALERT(String($local)+" "+String(scopeTestVariable)+" "+String(<>scopeTestVariable))
