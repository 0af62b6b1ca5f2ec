// docs: commands/abort-process-by-id, register-client, unregister-client, get-registered-clients, count-users, session-storage, process-aborted:
// in a single-user application they do nothing, one user is connected, no session has such an id; other scripts, large texts, Null, what is no text.
var $t : Text
var $v : Variant
ARRAY TEXT($clients; 2)
ARRAY LONGINT($loads; 2)

For each ($t; ["größe"; "日本 🎈𝒳"; ""; "é"*20000])
	REGISTER CLIENT($t)
	GET REGISTERED CLIENTS($clients; $loads)
	ALERT(String(Size of array($clients))+String(Size of array($loads))+" "+String(OK))
	UNREGISTER CLIENT
	ALERT(String(Session storage($t)=Null))
End for each
ALERT(String(Count users)+" "+String(Process aborted))
UNREGISTER CLIENT
ABORT PROCESS BY ID(12345)
ABORT PROCESS BY ID(-1)
For each ($v; [Null; {}])
	Try
		REGISTER CLIENT($v)
		ALERT("accepted")
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		ABORT PROCESS BY ID($v)
		ALERT("accepted")
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		ALERT(String(Session storage($v)=Null))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
