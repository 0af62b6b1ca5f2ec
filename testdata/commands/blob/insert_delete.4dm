// docs: commands/insert-in-blob, delete-from-blob, copy-blob, set-blob-size: at both ends, in the middle, up to the end, fillers, large.
var $b; $d : Blob
var $i; $from; $to : Integer
var $t : Text

For ($i; 0; 9)
	SET BLOB SIZE($b; $i+1)
	$b{$i}:=$i
End for
$from:=0
INSERT IN BLOB($b; $from; 2; 255)
$from:=5
INSERT IN BLOB($b; $from; 1)
$from:=BLOB size($b)
INSERT IN BLOB($b; $from; 2; 256+7)
For ($i; 0; BLOB size($b)-1)
	$t+=String($b{$i})+" "
End for
ALERT($t)
DELETE FROM BLOB($b; 0; 2)
DELETE FROM BLOB($b; 3; 1)
DELETE FROM BLOB($b; 10; 2)
$t:=""
For ($i; 0; BLOB size($b)-1)
	$t+=String($b{$i})+" "
End for
ALERT($t+String(BLOB size($b)))
DELETE FROM BLOB($b; 8; 2)
ALERT(String(BLOB size($b)))
DELETE FROM BLOB($b; 2; 0)
ALERT(String(BLOB size($b)))
Try
	DELETE FROM BLOB($b; 6; 100)
	ALERT("deleted "+String(BLOB size($b)))
Catch
	ALERT(Last errors[0].message)
End try
$from:=2
$to:=0
COPY BLOB($b; $d; $from; $to; 3)
ALERT(String(BLOB size($d))+" "+String($d{0})+" "+String($d{2})+" "+String($from)+" "+String($to))
SET BLOB SIZE($d; 3000000)
$from:=1500000
INSERT IN BLOB($d; $from; 1000000; 9)
ALERT(String(BLOB size($d))+" "+String($d{2499999})+String($d{2500000}))
Try
	DELETE FROM BLOB($t; 0; 1)
Catch
	ALERT(Last errors[0].message)
End try
