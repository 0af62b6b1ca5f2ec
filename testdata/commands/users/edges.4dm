// docs: commands/current-user, user-in-group, set-user-alias, get-user-list: names of other scripts and outside the BMP, a long alias, no name, Null, what is no text.
var $v : Variant
var $t : Text
ARRAY TEXT($names; 5)
ARRAY LONGINT($numbers; 2)

For each ($t; ["größe"; "日本 🎈𝒳"; "O'Neil; \"x\""; "é"*5000])
	SET USER ALIAS($t)
	ALERT(String(Current user=$t)+" "+String(Current user(4D user alias)=$t)+" "+String(Length(Current user))+" "+String(Current user(4D user account)=$t))
	ALERT(String(User in group(Current user; "x")))
End for each
SET USER ALIAS("")
ALERT("["+Current user(4D user alias)+"] "+String(Current user=Current user(4D user account))+" "+String(Current user(4D user alias or account)=Current user))
For each ($t; ["größe"; "日本"; "🎈"; "@"; ""])
	ALERT("["+$t+"] "+String(User in group($t; $t))+" "+String(User in group(Current user; $t)))
End for each
GET USER LIST($names; $numbers)
ALERT(String(Size of array($names)=Size of array($numbers)))
For each ($v; [12; True; {}])
	Try
		ALERT(String(User in group($v; "x")))
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		SET USER ALIAS($v)
		ALERT("set "+Current user(4D user alias))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	ALERT(String(User in group(Null; Null)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(Current user("größe"))
Catch
	ALERT(Last errors[0].message)
End try
