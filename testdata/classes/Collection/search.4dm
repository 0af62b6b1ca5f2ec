// docs: API/CollectionClass
// .indexOf .lastIndexOf .includes compare as the operator = does.

var $c; $d : Collection
var $o : Object
$c:=New collection(1; 2; "Henry"; 5; 3; "Albert"; 6; 4; "Alan"; 5)
$d:=Split string("a,b,c,d,e,f,g,h,i,j,e,k,e"; ",")
$o:=New object("value"; 10)

ALERT(String($c.indexOf(3)))
ALERT(String($c.indexOf(5; 5)))
ALERT(String($c.indexOf("al@")))
ALERT(String($c.indexOf("Hello")))
ALERT(String($c.indexOf(1; 99)))
ALERT(String($c.indexOf(5; -2)))
ALERT(String($c.indexOf(Null)))
ALERT(String($c.includes(3)))
ALERT(String($c.includes(5; 6)))
ALERT(String($c.includes("al@")))
ALERT(String($c.includes("Hello")))
ALERT(String(New collection($o).includes($o)))
ALERT(String(New collection($o).includes(New object("value"; 10))))
ALERT(String($d.lastIndexOf("e")))
ALERT(String($d.lastIndexOf("e"; 6)))
ALERT(String($d.lastIndexOf("e"; 15)))
ALERT(String($d.lastIndexOf("e"; -2)))
ALERT(String($d.lastIndexOf("x")))
ALERT(String($d.lastIndexOf("a"; 0)))
