// docs: commands/variable-to-blob, blob-to-variable: every type, Null inside objects, Unicode, an offset past the end, one after the other, large, other bytes.
var $b; $inner; $back : Blob
var $t; $u : Text
var $r : Real
var $d : Date
var $h : Time
var $bool : Boolean
var $o; $p : Object
var $c; $k : Collection
var $offset; $from; $i : Integer

$t:="Größe 日本 🎈𝒳"
VARIABLE TO BLOB($t; $b)
$r:=-1.5e300
VARIABLE TO BLOB($r; $b; *)
$d:=!2024-02-29!
VARIABLE TO BLOB($d; $b; *)
$h:=?23:59:59?
VARIABLE TO BLOB($h; $b; *)
$bool:=True
VARIABLE TO BLOB($bool; $b; *)
SET BLOB SIZE($inner; 300; 7)
VARIABLE TO BLOB($inner; $b; *)
$o:={größe: Null; "🎈": "é"; list: [1; Null; "日"]}
VARIABLE TO BLOB($o; $b; *)
$c:=[Null; True; {a: Null}]
VARIABLE TO BLOB($c; $b; *)
// what is changed afterwards is not in the BLOB
$o.list.push(2)
$c.push(3)
$r:=0
$d:=!00-00-00!
$h:=?00:00:00?
$bool:=False
BLOB TO VARIABLE($b; $u; $offset)
ALERT($u+" "+String(OK)+" "+String($offset>0))
BLOB TO VARIABLE($b; $r; $offset)
BLOB TO VARIABLE($b; $d; $offset)
BLOB TO VARIABLE($b; $h; $offset)
BLOB TO VARIABLE($b; $bool; $offset)
ALERT(String($r=-1.5e300)+" "+String($d=!2024-02-29!)+" "+String($h=?23:59:59?)+" "+String($bool))
BLOB TO VARIABLE($b; $back; $offset)
ALERT(String(BLOB size($back))+" "+String($back{299}))
BLOB TO VARIABLE($b; $p; $offset)
BLOB TO VARIABLE($b; $k; $offset)
ALERT(JSON Stringify($p)+" "+JSON Stringify($k)+" "+String($offset=BLOB size($b))+" "+String(OK))
// an offset past the end: what lies between is zero
SET BLOB SIZE($b; 0)
$offset:=10
VARIABLE TO BLOB($t; $b; $offset)
ALERT(String($offset=BLOB size($b))+" "+String($b{0}+$b{9}))
$from:=10
BLOB TO VARIABLE($b; $u; $from)
ALERT(String($u=$t)+" "+String($from=$offset))
// without an offset what was there is overridden
VARIABLE TO BLOB($bool; $b)
ALERT(String(BLOB size($b)<$offset))
// large
ARRAY TEXT($a; 20000)
ARRAY TEXT($e; 0)
For ($i; 1; 20000)
	$a{$i}:="é"+String($i)
End for
VARIABLE TO BLOB($a; $b)
BLOB TO VARIABLE($b; $e)
ALERT(String(Size of array($e))+" "+$e{20000})
// nothing to read
SET BLOB SIZE($b; 0)
BLOB TO VARIABLE($b; $u)
ALERT("empty: "+String(OK))
