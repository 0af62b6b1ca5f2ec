// docs: commands/generate-password-hash, verify-password-hash: costs, the algorithm, Unicode, empty, long, hashes that are none.
var $hash : Text
var $o : Object
var $v : Variant

$hash:=Generate password hash("é日本🎈"; {algorithm: "bcrypt"; cost: 4})
ALERT(String(Length($hash))+" "+Substring($hash; 1; 7)+" "+String(Verify password hash("é日本🎈"; $hash))+String(Verify password hash("e日本🎈"; $hash))+String(Verify password hash(""; $hash)))
ALERT(String($hash#Generate password hash("é日本🎈"; {cost: 4})))
$hash:=Generate password hash(""; {cost: 4})
ALERT(String(Verify password hash(""; $hash))+String(Verify password hash("x"; $hash)))
For each ($o; [{cost: 3}; {cost: 32}; {cost: "x"}; {algorithm: "md5"; cost: 4}; {algorithm: "BCRYPT"; cost: 4}])
	Try
		ALERT("["+Generate password hash("x"; $o)+"]")
	Catch
		ALERT(JSON Stringify($o)+" "+String(Last errors[0].errCode))
	End try
End for each
For each ($v; [""; "plain"; "$2y$04$short"; "$1$abc$def"])
	Try
		ALERT(String(Verify password hash("x"; $v)))
	Catch
		ALERT($v="" ? "empty "+String(Last errors[0].errCode) : Substring($v; 1; 5)+" "+String(Last errors[0].errCode))
	End try
End for each
Try
	ALERT(Generate password hash(12))
Catch
	ALERT(Last errors[0].message)
End try
