// docs: API/CollectionClass: every function on 50,000 elements.
var $c; $d; $o : Collection
var $i; $n : Integer

$n:=50000
$c:=[]
$o:=[]
For ($i; 1; $n)
	$c.push($i*7919%50021)
	$o.push({id: $i; name: "né"+String($i%1000); part: [$i]})
End for
ALERT(String($c.length)+" "+String($c.sum())+" "+String($c.max())+" "+String($c.min())+" "+String($c.average()))
ALERT(String($c.copy().sort().at(0))+" "+String($c.copy().sort(ck descending)[0])+" "+String($c.orderBy()[$n-1])+" "+String($c.copy().reverse()[0]))
ALERT(String($c.indexOf($c[$n-1]))+" "+String($c.lastIndexOf($c[0]))+" "+String($c.includes(-1))+" "+String($c.distinct().length)+" "+String($c.countValues(5)))
ALERT(String($c.slice(100; 40100).length)+" "+String($c.copy().remove(0; 20000).length)+" "+String($c.concat($c).length)+" "+String($c.copy().combine($c; 100).length)+" "+String($c.copy().resize(10).length)+" "+String($c.copy().fill(0).sum()))
ALERT(String($c.equal($c.copy()))+" "+String(Length($c.join(",")))+" "+String($c.copy().insert(20000; "x").length)+" "+String($c.copy().unshift(1).length))
ALERT(String($c.map(Formula($1.value+1)).sum()-$c.sum())+" "+String($c.filter(Formula($1.value>25000)).length)+" "+String($c.reduce(Formula($1.accumulator:=$1.accumulator+$1.value); 0)-$c.sum())+" "+String($c.every(Formula($1.value>0)))+" "+String($c.some(Formula($1.value<0)))+" "+String($c.findIndex(Formula($1.value=1))>=0))
ALERT(String($o.query("id > 25000 and name = 'ne5@'").length)+" "+String($o.orderBy("name, id desc")[0].id)+" "+String($o.extract("name").length)+" "+String($o.distinct("name").length)+" "+String($o.sum("id"))+" "+String($o.indices("id = 50000")[0])+" "+String($o.count("name")))
ALERT(String($o.flatMap(Formula($1.value.part)).length)+" "+String($o.extract("part").flat().sum())+" "+String($o.copy().length)+" "+String($o.multiSort([$o.extract("id")]).length))
While ($c.length>0)
	$c.pop()
End while
ALERT(String($c.length)+" "+String($o.clear().length))
