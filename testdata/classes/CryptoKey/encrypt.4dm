// docs: API/CryptoKeyClass: .encrypt() and .decrypt() by RSA-OAEP, the encodings, the status of what cannot be decrypted.
var $key; $public : 4D.CryptoKey
var $t : Text
var $status : Object

$key:=4D.CryptoKey.new({type: "RSA"})
$public:=4D.CryptoKey.new({type: "PEM"; pem: $key.getPublicKey()})
$t:=$public.encrypt("hello wörld"; {hash: "SHA256"})
$status:=$key.decrypt($t; {hash: "SHA256"})
ALERT(String($status.success)+" "+$status.result)
$t:=$public.encrypt("AAEC"; {encodingDecrypted: "Base64"; encodingEncrypted: "Base64URL"})
ALERT($key.decrypt($t; {encodingDecrypted: "Base64"; encodingEncrypted: "Base64URL"}).result)
// another hash, another key, no private key, no message
ALERT(JSON Stringify($key.decrypt($t; {hash: "SHA1"})))
ALERT(String(4D.CryptoKey.new({type: "RSA"}).decrypt($t; {}).success))
ALERT($public.decrypt($t; {}).errors[0].message)
ALERT(String($key.decrypt("*"; {}).success))
// an ECDSA key only signs; what is too long is an error; so are options and settings that are none
Try
	$t:=4D.CryptoKey.new({type: "ECDSA"}).encrypt("x"; {})
Catch
	ALERT(Last errors[0].message)
End try
ALERT(String(Try($public.encrypt("x"*1000; {}))=Null))
For each ($status; [{type: "DSA"}; {type: "RSA"; size: 100}; {type: "ECDSA"; curve: "mine"}; {type: "PEM"; pem: "no key"}; {}])
	Try
		$key:=4D.CryptoKey.new($status)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	$t:=$public.sign("x"; {})
Catch
	ALERT(Last errors[0].message)
End try
Try
	$t:=$key.sign("x"; {hash: "CRC"})
Catch
	ALERT(Last errors[0].message)
End try
