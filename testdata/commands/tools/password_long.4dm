// docs: commands/generate-password-hash, commands/verify-password-hash
// Only the first 72 characters count; large passwords, other scripts, options that are Null or of a wrong type.

var $hash : Text
var $options; $o : Object
var $v : Variant
$options:=New object("cost"; 4)
$o:=New object

$hash:=Generate password hash(("a"*72)+"x"; $options)
ALERT(String(Verify password hash(("a"*72)+"y"; $hash))+" "+String(Verify password hash("a"*72; $hash))+" "+String(Verify password hash("a"*71; $hash))+" "+String(Verify password hash(("a"*71)+"b"; $hash)))
$hash:=Generate password hash("b"*1000000; $options)
ALERT(String(Verify password hash("b"*1000000; $hash))+" "+String(Verify password hash("b"*72; $hash))+" "+String(Length($hash)))
$hash:=Generate password hash("пароль日本😀"; $options)
ALERT(String(Verify password hash("пароль日本😀"; $hash))+" "+String(Verify password hash("пароль日本😁"; $hash))+" "+String(Verify password hash("Пароль日本😀"; $hash)))

For each ($v; New collection(12; True; Null; New object))
	Try
		ALERT(Generate password hash($v; $options))
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		ALERT(String(Verify password hash("x"; $v)))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	ALERT(String(Verify password hash($o.missing; $hash)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(Generate password hash("x"; "bcrypt"))
Catch
	ALERT(Last errors[0].message)
End try
