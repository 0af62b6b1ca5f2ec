// docs: commands/assert, commands/asserted, commands/throw, commands/on-err-call, commands/set-assert-enabled
// Long messages and names, other scripts, large codes; an empty message; conditions that are not evaluated when assertions are off.

var $o : Object
var $long : Text
var $b : Boolean
$long:="é"*100000
Try
	ASSERT(1=2; "größe 日本 🎈")
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
Try
	ASSERT(False; $long)
Catch
	ALERT(String(Length(Last errors[0].message)))
End try
Try
	$b:=Asserted(1000000>2000000; "日本")
Catch
	ALERT(Last errors[0].message)
End try
Try
	ASSERT(False; "")
Catch
	ALERT(String(Last errors[0].errCode))
End try
Try
	throw(2000000000; $long)
Catch
	ALERT(String(Last errors[0].errCode)+" "+String(Length(Last errors[0].message)))
End try
Try
	throw(-2000000000; "größe")
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
Try
	throw(0)
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
$o:=New object("errCode"; 1000001; "message"; "{größe} and {none} of {n}, {deep.er}"; "größe"; "日本"; "n"; 5; "componentSignature"; "é123"; "list"; New collection)
For ($i; 1; 10000)
	$o.list.push($i)
End for
Try
	throw($o)
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message+" "+Last errors[0].componentSignature+" "+String(Last errors[0].list.length))
End try
Try
	throw(New object)
Catch
	ALERT(String(Last errors[0].errCode)+" "+String(Last errors[0].message#""))
End try

// the name of a method that does not exist (yet) is only a name
ON ERR CALL("обработчик 日本")
ALERT(Method called on error)
ON ERR CALL("général"; ek global)
ALERT(Method called on error+" "+Method called on error(ek global)+" "+Method called on error(ek local))
ON ERR CALL("")
ON ERR CALL(""; ek global)
ALERT("["+Method called on error+Method called on error(ek global)+"]")
SET ASSERT ENABLED(False; *)
ASSERT(New object("n"; Null).n.x; 5)  // neither an error nor a call
ALERT(String(Asserted(1=2; $long))+" "+String(Get assert enabled))
SET ASSERT ENABLED(True; *)
ALERT(String(Get assert enabled))
