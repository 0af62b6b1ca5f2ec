// docs: commands/find-in-array, append-to-array, insert-in-array, delete-from-array, copy-array, sort-array, count-in-array, size-of-array, find-in-sorted-array, array-to-collection, collection-to-array
// Texts of other scripts, element 0, places outside, many elements.
var $i : Integer
var $c : Collection
ARRAY TEXT($t; 0)
ARRAY TEXT($u; 0)
ARRAY LONGINT($n; 0)

APPEND TO ARRAY($t; "Zürich")
APPEND TO ARRAY($t; "éLAN")
APPEND TO ARRAY($t; "日本")
APPEND TO ARRAY($t; "")
APPEND TO ARRAY($t; "apfel")
$t{0}:="zero"
ALERT(String(Find in array($t; "ELAN"))+" "+String(Find in array($t; "zur@"))+" "+String(Find in array($t; "日@"))+" "+String(Find in array($t; ""))+" "+String(Find in array($t; "zero"))+" "+String(Find in array($t; "apfel"; 6))+" "+String(Count in array($t; "elan")))
INSERT IN ARRAY($t; 2; 2)
$t{2}:="🎈"
INSERT IN ARRAY($t; 99)
ALERT(String(Size of array($t))+" "+JSON Stringify array($t)+" "+$t{0})
DELETE FROM ARRAY($t; 1)
DELETE FROM ARRAY($t; 6; 50)
COPY ARRAY($t; $u)
$u{1}:="changed"
SORT ARRAY($t)
ALERT(JSON Stringify array($t)+" "+String(Size of array($u)))
SORT ARRAY($t; <)
ALERT(JSON Stringify array($t))
For ($i; 1; 100000)
	APPEND TO ARRAY($n; $i*7919%100003)
End for
ALERT(String(Size of array($n))+" "+String(Find in array($n; 7919))+" "+String(Find in array($n; -1))+" "+String(Find in array($n; 7919; 2))+" "+String(Count in array($n; 5)))
SORT ARRAY($n; >)
ALERT(String($n{1})+" "+String($n{100000})+" "+String(Find in sorted array($n; $n{50000}; >; $i))+" "+String($i))
$c:=[]
ARRAY TO COLLECTION($c; $n)
COLLECTION TO ARRAY($c; $u)
ALERT(String($c.length)+" "+String(Size of array($u))+" "+$u{1})
DELETE FROM ARRAY($n; 1; 99999)
ALERT(String(Size of array($n)))
COLLECTION TO ARRAY(["é"; Null; 5; True; {a: 1}]; $u)
ALERT(String(Size of array($u))+" "+$u{1}+" ["+$u{2}+"] "+$u{3})
