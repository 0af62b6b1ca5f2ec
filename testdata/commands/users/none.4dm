// docs: commands/count-users, delete-user, set-group-properties, users-to-blob, blob-to-users, get-plugin-access, set-plugin-access, drop-remote-user, send-message-to-remote-user,
// commands/reject-new-remote-connections, current-client-authentication: an application without a directory and without remote users.
var $b : Blob
var $id : Integer
var $domain; $protocol : Text
ARRAY LONGINT($members; 0)

ALERT(String(Count users))
$domain:="x"
$protocol:="x"
ALERT("["+Current client authentication($domain; $protocol)+$domain+$protocol+"]")
Try
	DELETE USER(12345)
	ALERT("deleted")
Catch
	ALERT(String(Last errors[0].errCode))
End try
$id:=999
Try
	$id:=Set group properties($id; "nobody"; 1; $members)
	ALERT(String($id))
Catch
	ALERT(String(Last errors[0].errCode))
End try
SET BLOB SIZE($b; 5)
USERS TO BLOB($b)
ALERT(String(BLOB size($b)))
Try
	BLOB TO USERS($b)
	ALERT("read "+String(OK))
Catch
	ALERT(String(OK)+" "+Last errors[0].message)
End try
Try
	DROP REMOTE USER("no such user")
	SEND MESSAGE TO REMOTE USER("hello"; "no such user")
	REJECT NEW REMOTE CONNECTIONS(True)
	REJECT NEW REMOTE CONNECTIONS(False)
	ALERT("gone on")
Catch
	ALERT(Last errors[0].message)
End try
Try
	SET PLUGIN ACCESS(4D Write license; "")
	ALERT("set")
Catch
	ALERT(String(Last errors[0].errCode))
End try
ALERT("["+Get plugin access(4D Write license)+"]")
