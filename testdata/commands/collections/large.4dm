// docs: commands/new-collection, commands/new-shared-collection, commands/array-to-collection, commands/collection-to-array
// Empty and large collections, elements beyond the last, other scripts, conversions to the type of the array, arrays of different sizes.

var $c; $shared; $inner : Collection
var $o : Object
var $i : Integer
ALERT(JSON Stringify(New collection)+" "+JSON Stringify(New shared collection)+" "+JSON Stringify(New collection("日本"; "😀"; ""; Null; New collection))+" "+JSON Stringify(New shared collection("日本"; ""; Null)))
$c:=New collection
$c[99999]:="é"
ALERT(String($c.length)+" "+String($c[0]=Null)+" "+String($c[99998]=Null)+" "+$c[99999])

$shared:=New shared collection("a"*100000; 1e300)
Use ($shared)
	$shared[50000]:="日本"
End use
ALERT(String($shared.length)+" "+String(Length($shared[0]))+" "+String($shared[49999]=Null)+" "+$shared[50000])
// a value that several elements hold is one object, and what is shared becomes one group
$o:=New object("n"; 1)
$c:=New collection($o; $o; New collection($o))
$c[0].n:=2
ALERT(JSON Stringify($c))
$inner:=New shared collection
$shared:=New shared collection($inner; "x")
Use ($inner)
	$shared[1]:="é"
End use
ALERT(JSON Stringify($shared))

ARRAY TEXT($t; 100000)
ARRAY REAL($r; 3)
For ($i; 1; 100000)
	$t{$i}:="é"+String($i)
End for
$c:=New collection("old")
ARRAY TO COLLECTION($c; $t)
ALERT(String($c.length)+" "+$c[0]+" "+$c[99999])
// with names: objects, as many as the largest array has elements
$r{3}:=1.5
ARRAY TEXT($t; 2)
$c:=New collection(1; New object("kept"; True); 3; 4)
ARRAY TO COLLECTION($c; $t; "ключ"; $r; "число")
ALERT(JSON Stringify($c))
ARRAY TEXT($t; 0)
ARRAY TO COLLECTION($c; $t)
ALERT(JSON Stringify($c))

// element by element as the array's type has it
$c:=New collection("12"; 1.6; True; Null; !2024-02-29!; "é")
ARRAY LONGINT($n; 0)
ARRAY BOOLEAN($b; 9)
COLLECTION TO ARRAY($c; $n)
COLLECTION TO ARRAY($c; $b)
ALERT(String(Size of array($n))+" "+String($n{2})+" "+String($n{4})+" "+String(Size of array($b))+" "+String($b{3})+" "+String($b{4}))
$c:=New collection
For ($i; 1; 100000)
	$c.push(New object("ключ"; "é"+String($i); "n"; $i))
End for
COLLECTION TO ARRAY($c; $t; "ключ"; $r; "n"; $n; "none")
ALERT(String(Size of array($t))+" "+$t{100000}+" "+String(Sum($r))+" "+String(Size of array($n))+" "+String(Max($n)))
COLLECTION TO ARRAY(New collection; $t)
ALERT(String(Size of array($t)))
