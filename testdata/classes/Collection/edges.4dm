// docs: API/CollectionClass
// Indexes outside of the collection, negative ones, empty collections, Null and Undefined elements, Unicode, many elements.

var $c; $e; $d : Collection
var $o : Object
var $i : Integer

$e:=New collection
ALERT(String($e.first()=Null)+String($e.last()=Null)+String($e.pop()=Null)+String($e.shift()=Null)+String($e.min()=Null)+String($e.max()=Null)+String(Undefined($e.average()))+" "+String($e.sum())+" "+String($e.count())+" "+String($e.length))
ALERT(JSON Stringify($e.distinct())+JSON Stringify($e.reverse())+JSON Stringify($e.orderBy())+JSON Stringify($e.flat())+JSON Stringify($e.slice(0))+JSON Stringify($e.extract("a"))+JSON Stringify($e.copy())+JSON Stringify($e.map(Formula($1.value)))+"["+$e.join(",")+"]")
ALERT(String($e.indexOf(1))+String($e.lastIndexOf(1))+String($e.includes(1))+String($e.every(Formula(False)))+String($e.some(Formula(True)))+String($e.findIndex(Formula(True)))+String(Undefined($e.find(Formula(True))))+" "+String($e.reduce(Formula($1.accumulator+=$1.value); 5)))
ALERT(JSON Stringify($e.remove(0))+JSON Stringify($e.fill(1))+JSON Stringify($e.insert(5; "x"))+JSON Stringify($e.clear())+JSON Stringify($e.sort())+JSON Stringify($e.resize(2))+String($e.equal(New collection(Null; Null))))

$c:=New collection(10; 20; 30; 40)
ALERT(String($c.at(0))+" "+String($c.at(-1))+" "+String($c.at(-4))+" "+String(Undefined($c.at(4)))+String(Undefined($c.at(-5))))
ALERT(JSON Stringify($c.slice(-2))+JSON Stringify($c.slice(1; -1))+JSON Stringify($c.slice(-99; 2))+JSON Stringify($c.slice(3; 1))+JSON Stringify($c.slice(2; 99)))
ALERT(String($c.indexOf(20; 1))+String($c.indexOf(20; 2))+String($c.indexOf(40; -1))+String($c.indexOf(10; -99))+String($c.indexOf(10; 4))+" "+String($c.lastIndexOf(10; 0))+String($c.lastIndexOf(20; -1))+String($c.lastIndexOf(40; -2))+String($c.lastIndexOf(10; -9)))
ALERT(JSON Stringify($c.copy().insert(-1; "x"))+JSON Stringify($c.copy().insert(-99; "x"))+JSON Stringify($c.copy().insert(99; "x"))+JSON Stringify($c.copy().combine($c; 1))+JSON Stringify($c.copy().combine($c; -1)))
ALERT(JSON Stringify($c.copy().remove(-1))+JSON Stringify($c.copy().remove(1; 99))+JSON Stringify($c.copy().remove(99))+JSON Stringify($c.copy().remove(-99; 2))+JSON Stringify($c.copy().remove(0; 0)))
ALERT(JSON Stringify($c.copy().fill(0; 1; 3))+JSON Stringify($c.copy().fill(0; -2))+JSON Stringify($c.copy().fill(0; 3; 1))+JSON Stringify($c.copy().fill(0; -3; -1))+JSON Stringify($c.copy().resize(1))+JSON Stringify($c.copy().resize(0)))

// Null and what is missing
$d:=New collection(1; Null; "x"; $o.nothing; True; !2024-02-29!; New object("v"; 2); New collection(3))
ALERT(JSON Stringify($d)+" "+String($d.count())+" "+String($d.sum())+" "+String($d.indexOf(Null))+" "+String($d.countValues(Null))+" "+$d.slice(0; 6).join("|")+" "+$d.slice(0; 6).join("|"; ck ignore null or empty))
ALERT(JSON Stringify($d.orderBy())+JSON Stringify($d.orderBy(ck descending)))
ALERT(JSON Stringify($d.extract("v"))+JSON Stringify($d.extract("v"; ck keep null))+JSON Stringify($d.extract("v"; "w.x"))+String($d.sum("v"))+String($d.count("v"))+String($d.average("v")))

// Unicode
$d:=New collection("Zoë"; "Émile"; "emile"; "Ärger"; "zoe"; "日本"; "🎈"; "ß"; "ss"; "a")
ALERT($d.orderBy().join(","))
ALERT($d.distinct().join(",")+" "+String($d.distinct(ck diacritical).length)+" "+String($d.indexOf("ZOE"))+" "+String($d.countValues("SS"))+" "+String($d.includes("é@")))
ALERT($d.max()+" "+$d.min())

// no more room, no function, no path
For ($i; 1; 6)
	Try
		Case of
			: ($i=1)
				$e.resize(-1)
			: ($i=2)
				$e.resize(1000000000)
			: ($i=3)
				$d:=$e.map(5)
			: ($i=4)
				$d:=$e.map("noSuchMethod")
			: ($i=5)
				$d:=$e.orderBy("a b c")
			: ($i=6)
				$d:=$e.combine("x")
		End case
		ALERT(String($i)+" no error")
	Catch
		ALERT(Last errors[0].message)
	End try
End for

// large
$c:=New collection.resize(200000; 1)
For ($i; 0; 199999; 1000)
	$c[$i]:=$i
End for
ALERT(String($c.sum())+" "+String($c.max())+" "+String($c.distinct().length)+" "+String($c.indexOf(199000))+" "+String($c.orderBy(ck descending)[0])+" "+String($c.slice(100000; 100003).join(","))+" "+String($c.countValues(1)))
