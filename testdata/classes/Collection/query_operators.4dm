// docs: API/CollectionClass, API/DataClassClass
// The comparators in all their spellings, constants of each type, null, EXCEPT, order by.

var $c : Collection
var $q : Text

$c:=JSON Parse("[{\"id\":1,\"t\":\"Été\",\"n\":10,\"b\":true},{\"id\":2,\"t\":\"ete@home\",\"n\":20,\"b\":false},{\"id\":3,\"t\":\"hiver\",\"n\":null},{\"id\":4,\"t\":\"35\",\"n\":30.5},{\"id\":5}]")
$c[0].d:=!2024-02-29!
$c[1].d:=!1999-12-31!
$c[2].h:=?10:00:00?
For each ($q; New collection("t = 'été'"; "t == ETE"; "t = 'ete@'"; "t === 'ete@'"; "t IS ete@home"; "t # ete"; "t != ete"; "t !== 'ete'"; "t IS NOT 'ete'"; "t % home"; "t = '@i@'"; \
	"t > f"; "t >= hiver"; "t < '4'"; "n = 20"; "n # 20"; "n >= 20"; "n < 2e1"; "n > -1"; "n = 30.5"; "b = true"; "b = false"; "b # true"; "n = null"; "n # null"; "n IS null"; "b = NULL"; \
	"d = 2024-02-29"; "d > '2000-01-01'"; "d # 2024-02-29"; "t = 35"; "t = '35'"; "n = '10'"; "h = 36000"; "id IN [1,3, 9]"; "t in ['hiver', \"35\"]"; "t in ['@i@', 35]"; "not(id in [1,2])"; "n in [20, null]"; \
	"d in [1999-12-31]"; "id > 1 except id = 3"; "id > 1 ^ id = 3 ^ id = 4"; "id = 1 or id = 2 and n = 99"; "(id = 1 || id = 2) && n = 20"; "id = 1 | id = 2 & b = true"; "NOT id = 1"; "not (id = 1 or not(id = 1))"; \
	"id > 0 order by id desc"; "id > 0 order by t, id desc"; "id = 4 order by n asc"; "order = null"; "nothing.at.all = 1"))
	ALERT($q+": "+$c.query($q).extract("id").join(","))
End for each
ALERT(JSON Stringify($c.indices("id > 2 order by id desc")))

// Placeholders: indexed, named, for paths, with paths of their own, mixed; a text from outside is only a value
ALERT($c.query(":1 = :2 and :p >= :v.low.est"; "b"; False; New object("attributes"; New object("p"; New collection("n")); "parameters"; New object("v"; New object("low"; New object("est"; 20))))).extract("id").join(","))
ALERT(String($c.query("t = :1"; "hiver' or id > 0 or t = '").length)+String($c.query("t = :1"; "HIVER").length))
ALERT($c.query("id in :1 and d = :2"; New collection(1; 2); !2024-02-29!).extract("id").join(","))
ALERT($c.query("d <= :1"; "2000-01-01").extract("id").join(","))
$c.push(New object("id"; 6; "a.b"; 1))
ALERT($c.query(":att = 1"; New object("attributes"; New object("att"; New collection("a.b")))).extract("id").join(","))

// An empty collection, elements that are no objects, a shared collection
ALERT(String(New collection().query("a = 1").length)+" "+String(New collection(1; "x"; Null; New collection).query("a = null").length))
ALERT(String(OB Is shared(New shared collection(New shared object("a"; 1)).query("a = 1"))))

// What is no query
For each ($q; New collection(""; "id"; "id ="; "id = 1 and"; "id = 1 id = 2"; "(id = 1"; "id = 1)"; "id ~ 1"; "id in 1"; "id in [1"; "= 1"; "t = 'x"; "id = :1"; ":1 = 1"; "id = :name"; "not"; "eval(1"; "id = 1 order by"; "id = 1 order by id up"))
	Try
		ALERT($q+": "+String($c.query($q).length))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
