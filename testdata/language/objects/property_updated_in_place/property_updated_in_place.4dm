// docs: Concepts/operators (compound assignment), Concepts/object, Concepts/null-undefined
// $o.n:=$o.n+x and $o.n+=x read the property before the right side is evaluated, whatever that does to the object, and write it then.
var $o : cs.Account
var $i : Integer
var $plain : Object
var $c : Collection

For ($i; 1; 3)
	$o:=cs.Account.new($i)
	$o.n:=$o.n+1
	$o.n+=2
	$o.n:=$o.n-$i
	$o.n:=$o.n*4
	$o.n/=2
	ALERT(String($o.n))

	$o.n:=$o.n+$o.grown($i)
	$o.n+=$o.grown($i)
	$o.n:=$o.n+$o.doubled(1)
	$o.n+=$o.doubled(1)
	ALERT(JSON Stringify($o))
	$o.n:=$o.n+$o.asText(1)
	$o.n+=$o.asText(1)
	ALERT(JSON Stringify($o))
	$o.n:=$o.n+$o.removed(1)
	$o.n-=$o.removed(1)
	ALERT(JSON Stringify($o))
	Try
		$o.n:=$o.n+$o.failing(1)
	Catch
		ALERT(Last errors[0].message+" "+String($o.n))
	End try
	Try
		$o.n+=$o.failing(1)
	Catch
		ALERT(Last errors[0].message+" "+String($o.n))
	End try

	// what is not a number, on either side
	Try
		$o.add("text")
	Catch
		ALERT(Last errors[0].message+" "+String($o.n))
	End try
	$o.add(1)
	$o.addTo(0.5)
	ALERT(String($o.n))
End for 

For each ($plain; [{n: 1}; {n: "a"; m: 0}; {n: Null}; {}; {m: 1; n: ?00:00:01?}; {n: !2026-11-27!}; cs.Account.new(5); {n: 1}])
	For each ($c; [[1]; ["b"]; [Null]; [True]; [!2026-11-27!]])
		$untyped:=OB Copy($plain)
		Try
			$untyped.n:=$untyped.n+$c[0]
			ALERT(JSON Stringify($untyped))
		Catch
			ALERT(Last errors[0].message)
		End try
		$object:=OB Copy($plain)
		Try
			$object.n+=$c[0]
			ALERT(JSON Stringify($object))
		Catch
			ALERT(Last errors[0].message)
		End try
	End for each 
End for each 

// no object, and an object that may not be changed here
$plain:=Null
For ($i; 1; 3)
	Try
		$plain.n:=$plain.n+1
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		$plain.n+=1
	Catch
		ALERT(Last errors[0].message)
	End try
	$plain:=$i=1 ? New shared object("n"; 1) : {n: 1}
End for 
ALERT(JSON Stringify($plain))
$untyped:=3
Try
	$untyped.n:=$untyped.n+1
Catch
	ALERT(Last errors[0].message)
End try
