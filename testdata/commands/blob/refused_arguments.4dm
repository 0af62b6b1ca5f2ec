// docs: commands/variable-to-blob, blob-to-variable, compress-blob, expand-blob, encrypt-blob, decrypt-blob, integer-to-blob, blob-to-integer, longint-to-blob, blob-to-longint, real-to-blob, blob-to-real, text-to-blob, blob-to-text, copy-blob, insert-in-blob, delete-from-blob, blob-size, set-blob-size, base64-encode, base64-decode, convert-from-text, convert-to-text
// What is no BLOB, no number and no text is refused by the name of the parameter, Null and Undefined too; the BLOB stays as it was.

var $b; $c : Blob
var $o : Object
var $t : Text
var $i : Integer
var $r : Real
$o:=New object("n"; Null)
SET BLOB SIZE($b; 3; 65)
Try
	VARIABLE TO BLOB($i; $t)
Catch
	ALERT(Last errors[0].message)
End try
Try
	VARIABLE TO BLOB($i; $o)
Catch
	ALERT(Last errors[0].message)
End try
Try
	VARIABLE TO BLOB($i; $b; "x")
Catch
	ALERT(Last errors[0].message)
End try
Try
	BLOB TO VARIABLE($t; $i)
Catch
	ALERT(Last errors[0].message)
End try
Try
	BLOB TO VARIABLE($o.n; $i)
Catch
	ALERT(Last errors[0].message)
End try
Try
	BLOB TO VARIABLE($b; $i; "é")
Catch
	ALERT(Last errors[0].message)
End try
Try
	BLOB TO VARIABLE($b; $i)
Catch
	ALERT(Last errors[0].message)
End try
Try
	COMPRESS BLOB($t)
Catch
	ALERT(Last errors[0].message)
End try
Try
	COMPRESS BLOB($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	COMPRESS BLOB($b; "x")
Catch
	ALERT(Last errors[0].message)
End try
Try
	COMPRESS BLOB($b; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	EXPAND BLOB($t)
Catch
	ALERT(Last errors[0].message)
End try
Try
	EXPAND BLOB($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ENCRYPT BLOB($t; $b)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ENCRYPT BLOB($b; $t)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ENCRYPT BLOB($b; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ENCRYPT BLOB($b; $c)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ENCRYPT BLOB($b; $c; 5)
Catch
	ALERT(Last errors[0].message)
End try
Try
	DECRYPT BLOB($t; $b)
Catch
	ALERT(Last errors[0].message)
End try
Try
	DECRYPT BLOB($b; $t)
Catch
	ALERT(Last errors[0].message)
End try
Try
	DECRYPT BLOB($b; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	DECRYPT BLOB($b; $c)
Catch
	ALERT(Last errors[0].message)
End try
Try
	DECRYPT BLOB($b; $b; "x")
Catch
	ALERT(Last errors[0].message)
End try
ALERT(String(BLOB size($b))+" "+BLOB to text($b; UTF8 text without length))
Try
	INTEGER TO BLOB("1"; $b; PC byte ordering)
Catch
	ALERT(Last errors[0].message)
End try
Try
	INTEGER TO BLOB($o.n; $b; PC byte ordering)
Catch
	ALERT(Last errors[0].message)
End try
Try
	INTEGER TO BLOB(1; $t; PC byte ordering)
Catch
	ALERT(Last errors[0].message)
End try
Try
	INTEGER TO BLOB(1; $b; "PC")
Catch
	ALERT(Last errors[0].message)
End try
Try
	INTEGER TO BLOB(1; $b; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	INTEGER TO BLOB(1; $b; PC byte ordering; $t)
Catch
	ALERT(Last errors[0].message)
End try
Try
	LONGINT TO BLOB($o.n; $b; PC byte ordering)
Catch
	ALERT(Last errors[0].message)
End try
Try
	LONGINT TO BLOB("é"; $b; PC byte ordering)
Catch
	ALERT(Last errors[0].message)
End try
Try
	LONGINT TO BLOB(1; $o; PC byte ordering)
Catch
	ALERT(Last errors[0].message)
End try
Try
	REAL TO BLOB($o.n; $b; PC double real format)
Catch
	ALERT(Last errors[0].message)
End try
Try
	REAL TO BLOB("1.5"; $b; PC double real format)
Catch
	ALERT(Last errors[0].message)
End try
Try
	REAL TO BLOB(1.5; $b; 1000000)
Catch
	ALERT(Last errors[0].message)
End try
Try
	LONGINT TO BLOB(1; $b; 1000000)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=BLOB to integer($t; PC byte ordering)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=BLOB to integer($o.n; PC byte ordering)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=BLOB to integer($b; "x")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=BLOB to longint($o.n; PC byte ordering)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=BLOB to longint("é"; PC byte ordering)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$r:=BLOB to real($o.n; PC double real format)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$r:=BLOB to real($b; $o)
Catch
	ALERT(Last errors[0].message)
End try
Try
	TEXT TO BLOB(5; $b)
Catch
	ALERT(Last errors[0].message)
End try
Try
	TEXT TO BLOB($o.n; $b)
Catch
	ALERT(Last errors[0].message)
End try
Try
	TEXT TO BLOB("é"; $t)
Catch
	ALERT(Last errors[0].message)
End try
Try
	TEXT TO BLOB("é"; $b; "UTF8")
Catch
	ALERT(Last errors[0].message)
End try
Try
	TEXT TO BLOB("é"; $b; 1000000)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$t:=BLOB to text($o.n; UTF8 text without length)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$t:=BLOB to text("é"; UTF8 text without length)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$t:=BLOB to text($b; "UTF8")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$t:=BLOB to text($b; 1000000)
Catch
	ALERT(Last errors[0].message)
End try
Try
	COPY BLOB($t; $b; 0; 0; 1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	COPY BLOB($o.n; $b; 0; 0; 1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	COPY BLOB($b; $t; 0; 0; 1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	COPY BLOB($b; $c; "0"; 0; 1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	COPY BLOB($b; $c; 0; $o.n; 1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	COPY BLOB($b; $c; 0; 0; True)
Catch
	ALERT(Last errors[0].message)
End try
Try
	COPY BLOB($b; $c; -1; 0; 1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	COPY BLOB($b; $c; 0; -1; 1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	COPY BLOB($b; $c; 0; 0; -1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	COPY BLOB($b; $c; 0; 0; 1000000)
Catch
	ALERT(Last errors[0].message)
End try
Try
	INSERT IN BLOB($o.n; 0; 1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	INSERT IN BLOB($b; $o.n; 1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	INSERT IN BLOB($b; 0; "é")
Catch
	ALERT(Last errors[0].message)
End try
Try
	DELETE FROM BLOB($o.n; 0; 1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	DELETE FROM BLOB($b; 0; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=BLOB size($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=BLOB size($o.missing)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=BLOB size("é")
Catch
	ALERT(Last errors[0].message)
End try
Try
	SET BLOB SIZE($t; 1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	SET BLOB SIZE($o.n; 1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	SET BLOB SIZE($b; "1")
Catch
	ALERT(Last errors[0].message)
End try
Try
	SET BLOB SIZE($b; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	SET BLOB SIZE($b; 1; "A")
Catch
	ALERT(Last errors[0].message)
End try
Try
	SET BLOB SIZE($b; -1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	BASE64 ENCODE($i)
Catch
	ALERT(Last errors[0].message)
End try
Try
	BASE64 ENCODE($o.n; $t)
Catch
	ALERT(Last errors[0].message)
End try
Try
	BASE64 ENCODE($t; $i)
Catch
	ALERT(Last errors[0].message)
End try
Try
	BASE64 DECODE($i)
Catch
	ALERT(Last errors[0].message)
End try
Try
	BASE64 DECODE($o.n; $t)
Catch
	ALERT(Last errors[0].message)
End try
Try
	BASE64 DECODE($o)
Catch
	ALERT(Last errors[0].message)
End try
Try
	CONVERT FROM TEXT(5; "UTF-8"; $b)
Catch
	ALERT(Last errors[0].message)
End try
Try
	CONVERT FROM TEXT($o.n; "UTF-8"; $b)
Catch
	ALERT(Last errors[0].message)
End try
Try
	CONVERT FROM TEXT("é"; True; $b)
Catch
	ALERT(Last errors[0].message)
End try
Try
	CONVERT FROM TEXT("é"; "日本"; $b)
Catch
	ALERT(Last errors[0].message)
End try
Try
	CONVERT FROM TEXT("é"; 1000000; $b)
Catch
	ALERT(Last errors[0].message)
End try
Try
	CONVERT FROM TEXT("é"; "UTF-8"; $t)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$t:=Convert to text($o.n; "UTF-8")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$t:=Convert to text($t; "UTF-8")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$t:=Convert to text($b; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$t:=Convert to text($b; "日本")
Catch
	ALERT(Last errors[0].message)
End try
ALERT(String(BLOB size($b))+" "+BLOB to text($b; UTF8 text without length)+" "+String(BLOB size($c))+" ["+$t+"] "+String($i))
