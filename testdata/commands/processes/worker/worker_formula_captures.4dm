// docs: commands/call-worker ("Standard object or collection type parameters are passed by copy ... use a shared object or collection" for a reference), commands/formula (the values of
// local variables "are copied and stored in the returned formula object"). What a formula holds of its process is copied with it.
var $o; $shared; $self : Object
var $c : Collection
var $done : 4D.Signal
var $f : 4D.Function
$o:={name: "größe 日本"; inner: {n: 1}}
$o.again:=$o
$c:=[1; {n: 2}]
$shared:=New shared object("n"; 1)
$done:=New signal
$f:=Formula(changesCaptured($o; $c; $shared; $1))
$o.formula:=$f  // a circle through the formula
CALL WORKER("captures"; $f; $done)
$done.wait(10)
ALERT($done.text)
ALERT($o.name+" "+String($o.inner.n)+" "+JSON Stringify($c)+" "+String($shared.n))
// Another call gets another copy, and in its own process a formula has what it was made of.
$done:=New signal
CALL WORKER("captures"; $f; $done)
$done.wait(10)
ALERT($done.text)
$done:=New signal
$f.call(Null; $done)
ALERT($o.name+" "+String($o.inner.n)+" "+JSON Stringify($c)+" "+String($shared.n))

// Two workers write what one formula holds.
var $first; $second : 4D.Signal
$o:={}
$f:=Formula(fillsCaptured($o; $1))
$first:=New signal
$second:=New signal
CALL WORKER("captures"; $f; $first)
CALL WORKER("captures too"; $f; $second)
ALERT(String($first.wait(30))+String($second.wait(30))+" "+$first.text+" "+$second.text+" "+JSON Stringify($o))
