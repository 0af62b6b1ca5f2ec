// docs: commands/copy-array, commands/insert-in-array, commands/delete-from-array, commands/sort-array, commands/find-in-array, commands/size-of-array, commands/multi-sort-array, commands/count-in-array, commands/find-in-sorted-array
// What is no array, no place and no number is refused by the name of the parameter, Null and Undefined too; the array stays as it was.

var $o : Object
var $t : Text
var $i : Integer
var $c : Collection
$o:=New object("n"; Null)
$c:=New collection(1; 2)
ARRAY TEXT($a; 2)
$a{1}:="é"
$a{2}:="日本"
ARRAY LONGINT($n; 3)
ARRAY PICTURE($p; 2)
ARRAY POINTER($q; 2)
ARRAY TEXT($two; 2; 2)
Try
	COPY ARRAY($t; $a)
Catch
	ALERT(Last errors[0].message)
End try
Try
	COPY ARRAY($o.n; $a)
Catch
	ALERT(Last errors[0].message)
End try
Try
	COPY ARRAY(5; $a)
Catch
	ALERT(Last errors[0].message)
End try
Try
	COPY ARRAY($a; $i)
Catch
	ALERT(Last errors[0].message)
End try
Try
	INSERT IN ARRAY($t; 1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	INSERT IN ARRAY($o.n; 1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	INSERT IN ARRAY($a; "1")
Catch
	ALERT(Last errors[0].message)
End try
Try
	INSERT IN ARRAY($a; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	INSERT IN ARRAY($a; 1; True)
Catch
	ALERT(Last errors[0].message)
End try
Try
	INSERT IN ARRAY($a; 1; -1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	INSERT IN ARRAY($c; 1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	DELETE FROM ARRAY($t; 1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	DELETE FROM ARRAY($a; "é")
Catch
	ALERT(Last errors[0].message)
End try
Try
	DELETE FROM ARRAY($a; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	DELETE FROM ARRAY($a; 1; $o.missing)
Catch
	ALERT(Last errors[0].message)
End try
Try
	DELETE FROM ARRAY($a; 1; -1)
Catch
	ALERT(Last errors[0].message)
End try
ALERT(JSON Stringify array($a))
Try
	SORT ARRAY($t)
Catch
	ALERT(Last errors[0].message)
End try
Try
	SORT ARRAY($o.n; >)
Catch
	ALERT(Last errors[0].message)
End try
Try
	SORT ARRAY($a; $n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	SORT ARRAY($p)
Catch
	ALERT(Last errors[0].message)
End try
Try
	SORT ARRAY($q)
Catch
	ALERT(Last errors[0].message)
End try
Try
	SORT ARRAY($two)
Catch
	ALERT(Last errors[0].message)
End try
Try
	SORT ARRAY($a; "x")
Catch
	ALERT(Last errors[0].message)
End try
Try
	SORT ARRAY($c)
Catch
	ALERT(Last errors[0].message)
End try
Try
	MULTI SORT ARRAY($a; >; $n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	MULTI SORT ARRAY($t; >)
Catch
	ALERT(Last errors[0].message)
End try
Try
	MULTI SORT ARRAY($o.n; >)
Catch
	ALERT(Last errors[0].message)
End try
Try
	MULTI SORT ARRAY($p; >)
Catch
	ALERT(Last errors[0].message)
End try
Try
	MULTI SORT ARRAY($q; $n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	MULTI SORT ARRAY($two; >)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=Find in array($t; "é")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=Find in array($o.n; "é")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=Find in array($a; 5)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=Find in array($a; "é"; "1")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=Find in array($a; "é"; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=Find in array($n; "1")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=Find in array($a; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=Count in array($t; "é")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=Count in array($a; 5)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=Count in array($o.n; 5)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=Count in array($c; 1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(Find in sorted array($t; "é"; >)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(Find in sorted array($a; 5; >)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(Find in sorted array($o.n; 5; >)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(Find in sorted array($n; 0; ">")))
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=Size of array($t)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=Size of array($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=Size of array($o.missing)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=Size of array($c)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=Size of array(5)
Catch
	ALERT(Last errors[0].message)
End try
ALERT(JSON Stringify array($a)+" "+JSON Stringify array($n)+" "+$two{1}{1})
