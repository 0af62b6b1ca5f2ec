// docs: API/CollectionClass
// Null and Undefined as arguments: values are taken as they are (Undefined becomes Null), paths, indexes, collections and callbacks are refused by the name of the parameter.

var $c; $calls : Collection
var $f : 4D.Function
var $o : Object
$o:=New object("n"; Null)
$c:=New collection(1; "é"; Null; New object("ключ"; 2))

$calls:=New collection
$calls.push(Formula($c.at($o.n)); Formula($c.at($o.missing)); Formula($c.slice($o.n)); Formula($c.slice(0; $o.n)); Formula($c.join($o.n)); Formula($c.join(","; $o.n)))
$calls.push(Formula($c.extract($o.n)); Formula($c.extract("ключ"; $o.n)); Formula($c.distinct($o.n)); Formula($c.distinct($o.missing)); Formula($c.equal($o.n)); Formula($c.equal($c; $o.n)))
$calls.push(Formula($c.count($o.n)); Formula($c.sum($o.n)); Formula($c.average($o.n)); Formula($c.min($o.n)); Formula($c.max($o.n)); Formula($c.copy($o.n)); Formula($c.flat($o.n)))
$calls.push(Formula($c.query($o.n)); Formula($c.query("ключ = :1"; $o.n).length); Formula($c.indices($o.n)); Formula($c.insert($o.n; 1)); Formula($c.combine(New collection; $o.n)))
$calls.push(Formula($c.remove($o.n)); Formula($c.remove(0; $o.n)); Formula($c.fill(0; $o.n)); Formula($c.resize($o.n)); Formula($c.sort($o.n)); Formula($c.orderByMethod($o.n)))
$calls.push(Formula($c.map($o.n)); Formula($c.flatMap($o.n)); Formula($c.filter($o.n)); Formula($c.find($o.n)); Formula($c.findIndex($o.n)); Formula($c.some($o.n)); Formula($c.every($o.n)); Formula($c.reduce($o.n)); Formula($c.reduceRight($o.n)); Formula($c.map($o.missing)))
$calls.push(Formula($c.find(0; $o.n)); Formula($c.indexOf(1; $o.n)); Formula($c.countValues("é"; $o.n)))
For each ($f; $calls)
	Try
		ALERT($f.source+" = "+JSON Stringify($f.call()))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
ALERT(JSON Stringify($c))

// values
ALERT(JSON Stringify($c.copy().push($o.n; $o.missing))+" "+JSON Stringify($c.copy().unshift($o.n; $o.missing))+" "+JSON Stringify($c.copy().insert(1; $o.n))+" "+JSON Stringify($c.concat($o.n; $o.missing)))
ALERT(JSON Stringify($c.copy().fill($o.n))+" "+JSON Stringify(New collection(1).resize(3; $o.n))+" "+String($c.indexOf($o.n))+String($c.lastIndexOf($o.n))+" "+String($c.includes($o.n))+" "+String($c.countValues($o.n)))
// an initial value and parameters of callbacks
ALERT(JSON Stringify($c.reduce(Formula($1.accumulator:=$1.value); $o.n))+" "+JSON Stringify($c.reduceRight(Formula($1.accumulator:=$1.value); $o.n))+" "+JSON Stringify($c.map(Formula($2=Null); $o.n))+" "+String($c.filter(Formula($1.value=$2); $o.n).length))
ALERT(String($c.find(Formula($1.value=$2); $o.n)=Null)+" "+String($c.findIndex(Formula($1.value=$2); $o.n))+" "+String($c.some(Formula($1.value=$2); $o.n))+" "+String($c.every(Formula($2=Null); $o.missing))+" "+JSON Stringify($c.flatMap(Formula($2); $o.n)))
