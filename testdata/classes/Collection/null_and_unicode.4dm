// docs: API/CollectionClass: elements that are Null, holes, texts of other scripts, in every function that looks at elements.
var $c; $o; $texts : Collection

$c:=[3; Null; "é"; True; 1; Null; "E"; !2024-02-29!; "z"; {a: 1}; [2]]
ALERT(JSON Stringify($c.copy().sort()))
ALERT(JSON Stringify($c.copy().sort(ck descending)))
ALERT(JSON Stringify($c.orderBy())+" "+String($c.length))
ALERT(String($c.sum())+" "+String($c.average())+" "+JSON Stringify([$c.min(); $c.max()]))
ALERT(String($c.indexOf(Null))+" "+String($c.lastIndexOf(Null))+" "+String($c.includes(Null))+" "+String($c.countValues(Null))+" "+String($c.count()))
ALERT(String($c.indexOf("E"))+" "+String($c.lastIndexOf("e"))+" "+String($c.countValues("É"))+" "+String($c.includes(!2024-02-29!)))
ALERT($c.slice(0; 9).join("|")+" / "+$c.slice(0; 9).join("|"; ck ignore null or empty))
ALERT(JSON Stringify($c.distinct())+" "+String($c.distinct(ck diacritical).length))
ALERT(JSON Stringify($c.reverse().first())+JSON Stringify($c.slice(-2))+JSON Stringify($c.at(-1))+JSON Stringify($c.at(99)=Null))
$texts:=["Zürich"; "zebra"; "Äpfel"; "apfel"; "日本"; "Ωmega"; "omega"; "🎈"; "élan"; "Eland"; ""; "10"; "9"]
ALERT(JSON Stringify($texts.orderBy()))
$o:=[{n: "Ann"; age: Null}; {n: "Bé"}; {n: "ann"; age: 5}; {n: Null; age: 7}; Null; {n: "日本"; age: "x"}]
ALERT(JSON Stringify($o.query("age = null").extract("n"))+JSON Stringify($o.query("age # null").extract("n"))+JSON Stringify($o.query("n = 'ANN'").extract("age"; ck keep null)))
ALERT(JSON Stringify($o.orderBy("age desc, n").extract("n"; ck keep null))+" "+JSON Stringify($o.extract("n"))+JSON Stringify($o.extract("n"; ck keep null))+JSON Stringify($o.extract("n"; "name"; "age"; "a")))
ALERT(String($o.sum("age"))+" "+String($o.count("age"))+" "+String($o.average("age"))+" "+JSON Stringify($o.distinct("n"))+" "+JSON Stringify([$o.min("age"); $o.max("age")]))
ALERT(String($o.countValues("ANN"; "n"))+" "+JSON Stringify($o.indices("n = :1"; "日@")))
$c:=[]
$c[3]:="x"
ALERT(JSON Stringify($c)+" "+String($c.length))
$c.resize(6; "y")
$c.insert(1; Null).insert(-1; 0)
ALERT(JSON Stringify($c)+" "+JSON Stringify([].pop())+JSON Stringify([].shift())+JSON Stringify([].first())+String([].sum())+JSON Stringify([].average())+JSON Stringify([].max()))
ALERT(JSON Stringify([[1; [2; [3]]]; []; Null; "x"].flat())+JSON Stringify([[1; [2; [3]]]].flat(9))+JSON Stringify([1; 2].flatMap(Formula([$1.value; $1.value*10]))))
