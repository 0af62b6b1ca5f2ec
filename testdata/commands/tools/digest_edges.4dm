// docs: commands/generate-digest
// Empty, Unicode and large input with each algorithm, both encodings, text against BLOB, wrong types. The digests were computed with another program.

var $b : Blob
var $o : Object
var $v : Variant
var $algorithm : Integer
$o:=New object

For each ($algorithm; New collection(MD5 digest; SHA1 digest; SHA256 digest; SHA512 digest))
	ALERT(Generate digest(""; $algorithm)+" "+Generate digest(""; $algorithm; *))
	ALERT(Generate digest("日本語😀é"; $algorithm))
	ALERT(Generate digest("a"*1000000; $algorithm; *))
	// the calculation is on the UTF-8 representation
	TEXT TO BLOB("日本語😀é"; $b; UTF8 text without length)
	ALERT(String(Generate digest($b; $algorithm)=Generate digest("日本語😀é"; $algorithm)))
	SET BLOB SIZE($b; 0)
	ALERT(String(Generate digest($b; $algorithm)=Generate digest(""; $algorithm)))
End for each

For each ($v; New collection(12; True; !2024-01-01!; New collection; Null))
	Try
		ALERT(Generate digest($v; MD5 digest))
	Catch
		ALERT(String(Last errors[0].errCode))
	End try
End for each
Try
	ALERT(Generate digest($o.missing; MD5 digest))
Catch
	ALERT(String(Last errors[0].errCode))
End try
Try
	ALERT(Generate digest("x"; "MD5"))
Catch
	ALERT(Last errors[0].message)
End try
