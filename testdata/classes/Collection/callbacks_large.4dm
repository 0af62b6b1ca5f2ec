// docs: API/CollectionClass
// Callbacks over a hundred thousand elements and over other scripts, with parameters; the element that is found first from the left, from the right, from an index on.

var $c; $d; $words : Collection
var $i : Integer
var $o : Object
$c:=New collection
For ($i; 1; 100000)
	$c.push($i)
End for
ALERT(String($c.find(Formula($1.value>$2); 99999))+" "+String($c.find(Formula($1.value>$2); 100000)=Null)+" "+String($c.find(50000; Formula($1.value%7=0)))+" "+String($c.findIndex(Formula($1.value=$2); 100000))+" "+String($c.findIndex(-10; Formula($1.value%2=0))))
ALERT(String($c.some(Formula($1.value=100000)))+" "+String($c.every(Formula($1.value<=$2); 100000))+" "+String($c.every(99990; Formula($1.value>$2); 99990))+" "+String($c.some(99990; Formula($1.value<=$2); 99990)))
ALERT(String($c.reduce(Formula($1.accumulator+=$1.value); 0))+" "+String($c.reduceRight(Formula($1.accumulator+=($1.value*$2)); 0; 2)))
ALERT(String($c.map(Formula($1.value*$2); 3).sum())+" "+String($c.filter(Formula($1.value%$2=0); 1000).length)+" "+String($c.flatMap(Formula(New collection($1.value; -$1.value))).sum()))
$c:=$c.slice(0; 20000)
$d:=$c.orderByMethod(Formula(($1.value%10)<($1.value2%10)))
ALERT(String($d.length)+" "+String($d[0]%10)+" "+String($d[19999]%10)+" "+String($c[0]))
ALERT(String($c.sort(Formula($1.value>$1.value2)).first())+" "+String($c.last())+" "+String($c.length))

$words:=New collection("größe"; "日本"; "Ärmel"; "🎈"; "ñandú"; "")
ALERT($words.map(Formula($1.value+$2); "→é").join(" ")+" "+$words.flatMap(Formula(Split string($1.value; $2)); "ö").join("|"))
ALERT($words.filter(Formula($1.value=$2); "@r@").join(",")+" "+$words.find(Formula($1.value=$2); "日@")+" "+String($words.findIndex(Formula(Length($1.value)=$2); 2))+" "+String($words.some(Formula($1.value=$2); "ÑANDU"))+" "+String($words.every(Formula($1.value#$2); "ä")))
ALERT($words.reduce(Formula($1.accumulator+=($2+$1.value)); ""; "·")+" "+$words.reduceRight(Formula($1.accumulator+=($2+$1.value)); "é"; "·"))
ALERT($words.orderByMethod(Formula(Compare strings($1.value; $1.value2; $2)<0); sk char codes).join(",")+" "+$words.orderByMethod(Formula(($1.value+$2)>($1.value2+$2)); "é").first())
ALERT($words.copy().fill("日本"; 1; 3).join(",")+" "+$words.copy().resize(8; "é").join(",")+" "+$words.copy().insert(1; "🎉").join(",")+" "+$words.copy().unshift("ö"; "日").join(",")+" "+$words.copy().combine(New collection("語"); 1).join(",")+" "+$words.concat("語"; New collection("é")).join(","))
ALERT(String($words.equal(New collection("GROSSE"; "日本"; "armel"; "🎈"; "nandu"; "")))+" "+String($words.equal(New collection("grosse"; "日本"; "Ärmel"; "🎈"; "ñandú"; ""); ck diacritical))+" "+String($words.equal($words.copy(); ck diacritical))+" "+String($words.equal($words.copy().push("é"))))
// nothing to add
ALERT(String(New collection.concat(New collection).length)+" "+JSON Stringify(New collection(1).concat(New collection; ""; New object))+" "+JSON Stringify(New collection.unshift(""; New collection))+" "+JSON Stringify(New collection(1).combine(New collection)))
