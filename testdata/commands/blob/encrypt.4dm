// docs: commands/encrypt-blob, commands/decrypt-blob
// What is encrypted with a private key is decrypted with its public key; with a recipient, the private key of that one is needed too.

var $data; $copy; $alicePrivate; $alicePublic; $bobPrivate; $bobPublic : Blob
var $offset : Integer

CONVERT FROM TEXT("-----BEGIN RSA PRIVATE KEY-----\nMIICXAIBAAKBgQCmEV4f3QTT8Bt0+vZH8G+JC7yr58hXymCZPgUS4EFJrLK/dTO/\n8DMtVqI2BH3IRBUpBGM/CVVUjfF5IQp8mirhbVVkSXIH8ksoXnbjqjC3BpNz9cqX\ni05OhwLVei0uFic8x4fCoxoqCRxPO3DqJ72TZYcMk4lrukVAeAmsCirUlQIDAQAB\nAoGACQ+5ixOMR+Q6G0/2UEaWT2wMh3TGQcQRMUtpC3ahGVwLBNdoU3jP0hGAGGJ2\nWo8ceHh80du4hDyaiHl9EP94h23eYuvcD1UQ9QgZsiMH7XVORsQbg2yeECgNtkoQ\nT82vMC+Rb0kuVS5Cb4SbiDw1YO6zY35v6/7Of5VfETQ4sqECQQDaFi9b1vyBVvkg\nBSnF0xOFOr+FBLhmErDsMFxKYeI3k6m54hi04oQY53WJf4aEspvF0cM3LdiM/3kT\nKyZ1IEcLAkEAwvAd2+y2mZhmuIWcWHo9MFPU6gYMYUK4FYi2e33Y5hgFrwjS+mop\n56Sv9Ls1RCTxmtExLSa2M/du641MphYW3wJAX+hDuXrJHsQ12MwMe9AAlKWqVgAm\na9UqcyQtYhS73D8W9AUnYlz/RMh9WxN2/+JgONWvqRODWTZ8c16Vkgq40wJBAJKk\n+YFZCGBxUkzbTisNAfzaA6BtHmEIRN0GNGif2kv1pEjxNW1l8dIthKRxNHfn5szV\nM85IgeaD67BNYmzKzzcCQGsLpxo/utpRT1M+YjdK2ehyY97WxAVAROPw9hg71DKn\noIyFPpfj3A2C6jDVh2nn4DleQHZmGJ5RqOPUIY8+8kw=\n-----END RSA PRIVATE KEY-----"; "UTF-8"; $alicePrivate)
CONVERT FROM TEXT("-----BEGIN RSA PUBLIC KEY-----\nMIGJAoGBAKYRXh/dBNPwG3T69kfwb4kLvKvnyFfKYJk+BRLgQUmssr91M7/wMy1W\nojYEfchEFSkEYz8JVVSN8XkhCnyaKuFtVWRJcgfySyheduOqMLcGk3P1ypeLTk6H\nAtV6LS4WJzzHh8KjGioJHE87cOonvZNlhwyTiWu6RUB4CawKKtSVAgMBAAE=\n-----END RSA PUBLIC KEY-----"; "UTF-8"; $alicePublic)
CONVERT FROM TEXT("-----BEGIN RSA PRIVATE KEY-----\nMIICWwIBAAKBgQDmIyDzzS+BuHBALUNEX+N9pDN1GiSYMXQHI23rLB7W+bemKqQb\ngsQhStc3Wn+aTT5Urq9aSez3Vm0mUWJlxC1YnXXCZoqIcwxPl5DaN3QS68C9vE3e\nzKHn0BUIxGty1mo0BQmMY7wCvm6LUm0vAeQQVeWC3VnlaQuALccHI+IqkQIDAQAB\nAoGATINvaD9WxR0qDNw/mhL7UoFuLkfD1OnUNq9b0y13D2g028UfjJn8VUlJpnir\nJgT6bTMqz6z2YQFWBsBWI5mGrWc2dJqKKx//MsnfVHzxq16v/wUuv4xKiys1vwWl\nGOlKoyeaRaLeBhUHSCkczeNXStc21srBzEVUzC3LIINkxeUCQQD3h5+4m66zPsrC\nJ3bIlqwsC9Cwbw1ztep59HLfzYBASbnXsOCBaYgVX4QXJbn8TkP7lYAx9gpg2p58\nc/W0E/8rAkEA7gMlGYuTN766tsTNszIJrjJEqy2uN5y5oSthUr1Jm2hRQ54X/0ac\n+o68+RLbS6qFfQLguzKFYUJ5xvNtYPB/MwJABe0QTNolT5NERWuuc1TwIEnUIDU4\nbDnBuFO64FLKLD/XnCtW5KJDKMfVoLw9fKXfCMnmfMu4KeNyAebAziPgawJAPAWB\nApsnKgSoM1UYBpuUw2Ab3wsrBw035sP4zBO+DznUXHfu10poZes/DpTJxqAe/7KN\nF8gayLcp3JkguTSM7wJARt9iR/qyr818oP+STLq23Gjl1Tp7/uUG8CQ5SY3xJ4+7\nZ6Z4ga8tq80bx+zwgegw8Vn6oRl20BvJ88jXOfe2lw==\n-----END RSA PRIVATE KEY-----"; "UTF-8"; $bobPrivate)
CONVERT FROM TEXT("-----BEGIN PUBLIC KEY-----\nMIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDmIyDzzS+BuHBALUNEX+N9pDN1\nGiSYMXQHI23rLB7W+bemKqQbgsQhStc3Wn+aTT5Urq9aSez3Vm0mUWJlxC1YnXXC\nZoqIcwxPl5DaN3QS68C9vE3ezKHn0BUIxGty1mo0BQmMY7wCvm6LUm0vAeQQVeWC\n3VnlaQuALccHI+IqkQIDAQAB\n-----END PUBLIC KEY-----"; "UTF-8"; $bobPublic)

// the sender's key alone
CONVERT FROM TEXT("Crème brûlée 🍮"; "UTF-8"; $data)
ENCRYPT BLOB($data; $alicePrivate)
ALERT(String(Position("brûlée"; Convert to text($data; "UTF-8"))))
DECRYPT BLOB($data; $alicePublic)
ALERT(Convert to text($data; "UTF-8"))

// with a recipient
ENCRYPT BLOB($data; $alicePrivate; $bobPublic)
$copy:=$data
DECRYPT BLOB($data; $alicePublic; $bobPrivate)
ALERT(Convert to text($data; "UTF-8"))

// an empty and a large one
SET BLOB SIZE($data; 0)
ENCRYPT BLOB($data; $bobPrivate)
ALERT(String(BLOB size($data)>0))
DECRYPT BLOB($data; $bobPublic)
ALERT(String(BLOB size($data)))
SET BLOB SIZE($data; 1000000; 7)
ENCRYPT BLOB($data; $bobPrivate; $alicePublic)
DECRYPT BLOB($data; $bobPublic; $alicePrivate)
ALERT(String(BLOB size($data))+" "+String($data{999999}))

// errors leave the BLOB as it is
var $case : Text
For each ($case; New collection("other sender"; "no recipient"; "other recipient"; "changed"; "not encrypted"; "no key"))
	$data:=$copy
	Try
		Case of
			: ($case="other sender")
				DECRYPT BLOB($data; $bobPublic; $bobPrivate)
			: ($case="no recipient")
				DECRYPT BLOB($data; $alicePublic)
			: ($case="other recipient")
				DECRYPT BLOB($data; $alicePublic; $alicePrivate)
			: ($case="changed")
				$data{BLOB size($data)-1}:=255-$data{BLOB size($data)-1}
				DECRYPT BLOB($data; $alicePublic; $bobPrivate)
			: ($case="not encrypted")
				CONVERT FROM TEXT("plain"; "UTF-8"; $data)
				DECRYPT BLOB($data; $alicePublic)
			: ($case="no key")
				ENCRYPT BLOB($data; $copy)
		End case
		ALERT($case+": no error")
	Catch
		ALERT($case+": "+Last errors[0].message)
	End try
	ALERT(String(BLOB size($data)=BLOB size($copy)))
End for each
