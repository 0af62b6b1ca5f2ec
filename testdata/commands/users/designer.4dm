// docs: commands/current-user, commands/user-in-group, commands/get-user-list, commands/get-user-properties, commands/get-group-list,
// commands/is-user-deleted, commands/change-current-user, commands/validate-password, commands/set-user-alias, commands/get-group-access
// A project without users: everybody is the Designer.

var $name; $startup; $password : Text
var $logins; $owner : Integer
var $last : Date
ARRAY TEXT($names; 0)
ARRAY LONGINT($numbers; 0)

ALERT(Current user+" "+Current user(4D user account)+" ["+Current user(4D user alias)+"]")
SET USER ALIAS("Anaïs")
ALERT(Current user+" "+Current user(4D user account)+" "+Current user(4D user alias)+" "+Current user(4D user alias or account))
CHANGE CURRENT USER("Designer"; "")
ALERT(Current user)
SET USER ALIAS("x")
SET USER ALIAS("")
ALERT(Current user)

ALERT(String(User in group("Designer"; "Executive"))+String(User in group(""; "")))
GET USER LIST($names; $numbers)
ALERT(String(Size of array($names))+" "+$names{1}+" "+String($numbers{1}))
GET USER PROPERTIES($numbers{1}; $name; $startup; $password; $logins; $last; $numbers; $owner)
ALERT($name+"["+$startup+"]["+$password+"]"+String($logins)+" "+String($last=!00-00-00!)+String(Size of array($numbers))+String($owner))
GET GROUP LIST($names; $numbers)
ALERT(String(Size of array($names))+String(Size of array($numbers)))
GET GROUP PROPERTIES(15001; $name; $owner; $numbers)
ALERT("["+$name+"]"+String($owner))
ALERT(String(Is user deleted(1))+String(Is user deleted(2))+String(Is user deleted(-1)))
ALERT(String(Validate password("Designer"; ""))+String(Validate password("Designer"; "x"))+String(Validate password("Hardy"; "")))
SET GROUP ACCESS(New collection("admin"))
ALERT(JSON Stringify(Get group access)+" "+String(Get default user)+" ["+Get plugin access(4D Write license)+"]")

Try
	CHANGE CURRENT USER("Hardy"; "Laurel")
Catch
	ALERT(String(Last errors[0].errCode))
End try
Try
	GET USER PROPERTIES(7; $name; $startup; $password; $logins; $last)
Catch
	ALERT(String(Last errors[0].errCode))
End try
Try
	CHANGE PASSWORD("secret")
Catch
	ALERT(String(Last errors[0].errCode))
End try
