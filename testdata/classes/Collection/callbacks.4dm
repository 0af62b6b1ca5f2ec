// docs: API/CollectionClass
// Formulas get an object with the element in value; what they return is the result, or what they leave in result.

var $c; $d : Collection
var $f : 4D.Function

$c:=New collection(1; 4; 9; 10; 20)
ALERT(JSON Stringify($c.map(Formula(Round(($1.value/$2)*100; 2)); $c.sum())))
$d:=New collection("hello"; "world"; "red horse"; 66; "tim"; "san jose"; "miami")
ALERT(JSON Stringify($d.filter(Formula((Value type($1.value)=Is text) && (Length($1.value)<$2)); 6)))
$f:=Formula(OB Get type($1; "value")=$2)
ALERT(String($d.filter($f; Is real).length))
$d:=New collection("hello"; "world"; 4; "red horse"; "tim"; "san jose")
ALERT($d.find(Formula((Value type($1.value)=Is text) && (Length($1.value)<$2)); 5))
ALERT(String(Undefined($d.find(Formula(String($1.value)="nobody")))))
$d:=New collection(New object("name"; "Clanton"; "zc"; 35046); New object("name"; "Adger"); New object("name"; "Clanton"; "zc"; 35045))
ALERT(String($d.findIndex(Formula($1.value.name=$2); "Clanton"))+String($d.findIndex(1; Formula($1.value.name=$2); "Clanton"))+String($d.findIndex(Formula(False))))
$d:=New collection(5; 3; 1; 4; 6; 2)
ALERT(String($d.every(Formula($1.value>0)))+String($d.push(-1).every(Formula($1.value>0)))+String($d.every(99; Formula(True))))
$d:=New collection(1; -5; -3)
ALERT(String($d.some(Formula($1.value>0)))+String($d.some(1; Formula($1.value>0)))+String($d.some(-3; Formula($1.value>0))))
$d:=New collection("Hello how"; ""; "are you ?")
ALERT(JSON Stringify($d.map(Formula(Split string($1.value; " ")))))
ALERT(JSON Stringify($d.flatMap(Formula(Split string($1.value; " ")))))
$d:=New collection(5; 3; 5; 1; 3; 4; 4; 6; 2; 2)
ALERT(String($d.reduce(Formula($1.accumulator*=$1.value); 1)))
$d:=New collection(New collection(0; 1); New collection(2; 3); New collection(4; 5))
ALERT(JSON Stringify($d.reduceRight(Formula($1.accumulator.combine($1.value)); New collection)))
