// docs: commands/clear-variable
// CLEAR VARIABLE gives local, process and interprocess variables the default value of their type.

var $t : Text:="x"
var $i : Integer:=5
var $o : Object:={a: 1}
var proc : Date

proc:=!2024-01-01!
C_REAL(<>inter)
<>inter:=2.5
CLEAR VARIABLE($t)
CLEAR VARIABLE($i)
CLEAR VARIABLE($o)
CLEAR VARIABLE(proc)
CLEAR VARIABLE(<>inter)
ALERT("["+$t+"] "+String($i)+" "+String($o=Null)+" "+String(proc=!00-00-00!)+" "+String(<>inter))
ALERT(String(Type($t)=Is text)+" "+String(Type($i)=Is longint)+" "+String(Type(proc)=Is date))
