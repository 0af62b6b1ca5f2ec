// docs: API/CollectionClass
// .push .pop .shift .unshift .insert .remove .clear change the collection and mostly return it.

var $c; $stack : Collection

$c:=New collection(5; 3; 9)
ALERT(JSON Stringify($c.push(7; 50).sort()))
$stack:=New collection
$stack.push(1; 2)
ALERT(String($stack.pop()))
$stack.push(New collection(4; 5))
ALERT(JSON Stringify($stack.pop())+String($stack.pop())+String(Undefined($stack.pop())))
$c:=New collection(1; 2; 4)
ALERT(String($c.shift())+JSON Stringify($c))
ALERT(String(Undefined(New collection.shift())))
$c:=New collection(1; 2)
$c.unshift(4)
$c.unshift(5)
ALERT(JSON Stringify($c.unshift(6; 7)))
$c:=New collection("a"; "b"; "c"; "d")
$c.insert(2; "X")
$c.insert(-2; "Y")
$c.insert(-10; "Hi")
ALERT(JSON Stringify($c.insert(99; "end")))
$c:=New collection("a"; "b"; "c"; "d"; "e"; "f"; "g"; "h")
$c.remove(3)
$c.remove(3; 2)
$c.remove(-8; 1)
ALERT(JSON Stringify($c.remove(-3; 1)))
ALERT(String($c.remove(0; 99).length)+String($c.remove(5).length))
ALERT(String(New collection(1; 2).clear().length))
