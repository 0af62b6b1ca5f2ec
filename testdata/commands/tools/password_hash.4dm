// docs: commands/generate-password-hash, commands/verify-password-hash
// bcrypt: a salt of its own each time, only the first 72 bytes count, the errors have 4D's numbers.

var $a; $b : Text
var $fast : Object
$fast:=New object("algorithm"; "bcrypt"; "cost"; 4)

$a:=Generate password hash("sécret 🔑"; $fast)
$b:=Generate password hash("sécret 🔑"; $fast)
ALERT(Substring($a; 1; 7)+" "+String(Length($a))+" "+String(Compare strings($a; $b; sk char codes)#0))
ALERT(String(Verify password hash("sécret 🔑"; $a))+" "+String(Verify password hash("sécret 🔑"; $b))+" "+String(Verify password hash("Sécret 🔑"; $a)))
ALERT(String(Verify password hash(""; Generate password hash(""; $fast))))
ALERT(String(Verify password hash(("x"*72)+"one"; Generate password hash(("x"*72)+"two"; $fast))))
ALERT(Substring(Generate password hash("x"); 1; 7))
ALERT(String(Verify password hash("U*U"; "$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW")))  // a published test vector

var $options : Object
For each ($options; New collection(New object("algorithm"; "md5"); New object("algorithm"; "BCRYPT"); New object("cost"; 3); New object("cost"; 32); New object("cost"; "4")))
	Try
		$a:=Generate password hash("x"; $options)
		ALERT("no error")
	Catch
		ALERT(String(Last errors[0].errCode))
	End try
End for each
var $hash : Text
For each ($hash; New collection(""; "5f4dcc3b5aa765d61d8327deb882cf99"; "$2a$04$short"))
	Try
		ALERT(String(Verify password hash("x"; $hash)))
	Catch
		ALERT(String(Last errors[0].errCode))
	End try
End for each
