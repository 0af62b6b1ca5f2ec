// docs: commands/theme/Users-and-Groups: an application without a directory; numbers at their edges, names of other scripts, empty and large; what cannot be changed is an error.

var $big; $t; $s; $p : Text
var $n; $count; $id : Integer
var $d : Date
var $f : 4D.Function
var $b : Blob
var $c : Collection
ARRAY LONGINT($numbers; 2)
$big:="größe 日本 🎈"*1000

For each ($n; [0; 1; 2])
	Try
		ALERT("["+Current user($n)+"]")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
For each ($n; [0; -1; 15001; 1000000; -2147483648])
	$t:="kept"
	$id:=7
	GET GROUP PROPERTIES($n; $t; $id; $numbers)
	ALERT("["+$t+"] "+String($id)+" "+String(Size of array($numbers))+" ["+Get plugin access($n)+"] "+String(Is user deleted($n)))
End for each

SET BLOB SIZE($b; 0)
For each ($f; [Formula(CHANGE PASSWORD("")); Formula(CHANGE PASSWORD($big)); Formula(Set user properties(-1; "größe 日本"; ""; $big; 1000000; $d)); Formula(Set user properties(1000000; ""; ""; ""; -1; $d; $numbers)); \
	Formula(Set group properties(-1; "größe 日本"; 0)); Formula(Set group properties(1000000; $big; 1000000; $numbers)); Formula(DELETE USER(0)); Formula(DELETE USER(1000000)); Formula(SET PLUGIN ACCESS(808464697; "größe")); \
	Formula(SET PLUGIN ACCESS(0; $big)); Formula(GET USER PROPERTIES(1000000; $t; $s; $p; $count; $d)); Formula(BLOB TO USERS($b))])
	OK:=7
	Try
		$f.call()
		ALERT("accepted: "+$f.source+" "+String(OK))
	Catch
		ALERT($f.source+" "+String(Last errors[0].errCode)+" "+Last errors[0].message)
	End try
End for each
SET BLOB SIZE($b; 1000000; 65)
Try
	BLOB TO USERS($b)
	ALERT("replaced "+String(OK))
Catch
	ALERT(Last errors[0].message)
End try
ALERT(String(Validate password("größe 日本"; $big))+String(Validate password(1000000; "")))

// groups that do not exist are ignored
For each ($c; [[]; ["größe"]; [$big; 5; Null; {}]; ["g"].resize(1000; "g")])
	SET GROUP ACCESS($c)
	ALERT(JSON Stringify(Get group access))
End for each
SET GROUP ACCESS(Null)
SET GROUP ACCESS
ALERT(JSON Stringify(Get group access)+" "+Current user)
