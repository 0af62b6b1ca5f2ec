// docs: API/CollectionClass
// Elements by place; Undefined outside.

var $c : Collection
$c:=New collection(10; 20; 30; 40; 50)

ALERT(String($c.at(0)))
ALERT(String($c.at(-1)))
ALERT(String($c.at(-2)))
ALERT(String(Undefined($c.at(10))))
ALERT(String(Undefined($c.at(-6))))
ALERT(String($c.first()))
ALERT(String($c.last()))
ALERT(String(Undefined(New collection.first())))
ALERT(String(Undefined(New collection.last())))
ALERT(String($c.length))
