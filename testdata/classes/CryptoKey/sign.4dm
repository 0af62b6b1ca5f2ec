// docs: API/CryptoKeyClass: its examples 1 and 2, and the options hash, pss and encoding.
var $bob; $alice : 4D.CryptoKey
var $message; $signature : Text
var $options : Object
var $blob : Blob

$message:="hello wörld"
$bob:=4D.CryptoKey.new({type: "RSA"})
ALERT($bob.type+" "+String($bob.size)+" "+String($bob.curve=Null)+" "+String($bob.pem=Null))
$signature:=$bob.sign($message; {})
$alice:=4D.CryptoKey.new({type: "PEM"; pem: $bob.getPublicKey()})
ALERT($alice.type+" "+String($alice.size)+" "+String($alice.getPrivateKey()=""))
ALERT(String($alice.verify($message; $signature; {}).success))
ALERT(JSON Stringify($alice.verify("hello"; $signature; {}).errors[0]))
For each ($options; [{hash: "SHA384"}; {hash: "SHA512"; pss: True}; {hash: "SHA256"; encoding: "Base64URL"}])
	$signature:=$bob.sign($message; $options)
	ALERT(String($alice.verify($message; $signature; $options).success)+" "+String(Match regex("[A-Za-z0-9_-]+"; $signature))+" "+String($alice.verify($message; $signature; {hash: "SHA1"}).success))
End for each
// a Blob is signed as its bytes
TEXT TO BLOB($message; $blob; UTF8 text without length)
ALERT(String($alice.verify($message; $bob.sign($blob; {}); {}).success))
// the private key, through its PEM text, signs as well
$alice:=4D.CryptoKey.new({type: "PEM"; pem: $bob.getPrivateKey()})
ALERT(String($bob.verify($message; $alice.sign($message; {}); {}).success)+" "+Substring($alice.pem; 1; 27))

$bob:=4D.CryptoKey.new({type: "ECDSA"; curve: "prime256v1"})
ALERT($bob.type+" "+$bob.curve+" "+String($bob.size=Null))
$signature:=$bob.sign($message; {hash: "SHA256"; encoding: "Base64URL"})
ALERT(String($bob.verify($message; $signature; {hash: "SHA256"; encoding: "Base64URL"}).success)+" "+String(Length($signature)))
ALERT(4D.CryptoKey.new({type: "ECDSA"}).curve+" "+4D.CryptoKey.new({type: "ECDSA"; curve: "secp521r1"}).curve)
ALERT(String(OB Is shared($bob)))
