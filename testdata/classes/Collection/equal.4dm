// docs: API/CollectionClass
// A deep comparison.

var $c : Collection
$c:=New collection(New object("a"; 1; "b"; "orange"); 2; 3)

ALERT(String($c.equal(New collection(New object("a"; 1; "b"; "orange"); 2; 3; 4))))
ALERT(String(New collection(New object("1"; "a"; "b"; "orange"); 2; 3).equal($c)))
ALERT(String($c.equal(New collection(New object("a"; 1; "b"; "ORange"); 2; 3))))
ALERT(String($c.equal(New collection(New object("a"; 1; "b"; "ORange"); 2; 3); ck diacritical)))
ALERT(String($c.equal(New collection(New object("b"; "orange"; "a"; 1); 2; 3); ck diacritical)))
ALERT(String(New collection.equal(New collection)))
ALERT(String(New collection(Null).equal(New collection(0))))
