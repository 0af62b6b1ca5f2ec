// docs: API/CollectionClass: every function that takes a parameter refuses one of the wrong type, and what is no collection has none of them.
var $c; $calls : Collection
var $f : 4D.Function
var $x : Variant

$c:=[1; 2; 3]
$calls:=[Formula($c.at("1")); Formula($c.average(1)); Formula($c.combine("x")); Formula($c.combine([1]; "x")); Formula($c.copy("x")); Formula($c.count(1)); Formula($c.countValues()); Formula($c.distinct([])); \
	Formula($c.equal("x")); Formula($c.equal()); Formula($c.every(1)); Formula($c.every()); Formula($c.extract()); Formula($c.extract(1)); Formula($c.fill()); Formula($c.filter()); Formula($c.filter(5)); Formula($c.find()); \
	Formula($c.findIndex([])); Formula($c.flat("x")); Formula($c.flatMap()); Formula($c.includes()); Formula($c.indexOf()); Formula($c.indexOf(1; "x")); Formula($c.indices()); Formula($c.indices(1)); Formula($c.insert("x"; 1)); \
	Formula($c.insert(0)); Formula($c.join()); Formula($c.join(1)); Formula($c.lastIndexOf()); Formula($c.map()); Formula($c.map(5)); Formula($c.max(5)); Formula($c.min([])); Formula($c.multiSort(5)); Formula($c.orderBy({})); \
	Formula($c.orderByMethod()); Formula($c.query()); Formula($c.query(5)); Formula($c.reduce()); Formula($c.reduceRight(5)); Formula($c.remove()); Formula($c.remove("x")); Formula($c.resize()); Formula($c.resize("x")); Formula($c.resize(-1)); \
	Formula($c.slice()); Formula($c.slice("x")); Formula($c.some()); Formula($c.some(5)); Formula($c.sort("no such method")); Formula($c.sum(5)); Formula($c.first(1; 2)); Formula($c.noSuchFunction())]
For each ($f; $calls)
	Try
		$x:=$f.call()
		ALERT($f.source+" accepted")
	Catch
		ALERT($f.source+": "+String(Last errors[0].errCode))
	End try
End for each
ALERT(JSON Stringify($c))
For each ($x; [5; "text"; True; !2024-01-01!])
	Try
		ALERT(String($x.push(1)))
	Catch
		ALERT("no function")
	End try
End for each
