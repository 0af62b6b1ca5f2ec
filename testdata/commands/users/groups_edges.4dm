// docs: commands/get-user-properties, is-user-deleted, validate-password, change-current-user, change-password, delete-user:
// numbers that are no user or group, passwords of other scripts and large ones, Null, what is no number or no text.
var $t; $startup; $password : Text
var $n; $logins : Integer
var $d : Date

For each ($n; [-1; 2; 15000; 2147483647])
	ALERT(String(Is user deleted($n)))
	Try
		GET USER PROPERTIES($n; $t; $startup; $password; $logins; $d)
		ALERT("user "+String($n))
	Catch
		ALERT("no user "+String($n))
	End try
	Try
		DELETE USER($n)
		ALERT("deleted")
	Catch
		ALERT("nobody to delete")
	End try
End for each
For each ($t; ["日本 🎈𝒳"; "é"*20000; "@"])
	ALERT(String(Validate password("Designer"; $t)))
	Try
		CHANGE CURRENT USER($t; $t)
		ALERT("changed")
	Catch
		ALERT("still "+Current user)
	End try
End for each
For each ($t; ["ALERT(String(Is user deleted(\"größe\")))"; "ALERT(String(Is user deleted(Null)))"; "DELETE USER(\"1\")"; "CHANGE CURRENT USER(12; \"\")"; "CHANGE PASSWORD(Null)"])
	Try
		EXECUTE FORMULA($t)
		ALERT($t+" accepted")
	Catch
		ALERT(Last errors.last().message)
	End try
End for each
