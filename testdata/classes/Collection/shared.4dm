// docs: API/CollectionClass, Concepts/shared
// Functions that change a shared collection lock it themselves; those that return its elements return shared collections.

var $c; $d : Collection

$c:=New shared collection("alpha"; "omega")
$c.push("beta")
ALERT($c.sort().join(","))
Try
	$c[0]:="x"
Catch
	ALERT("outside Use")
End try
Use ($c)
	$c[0]:="x"
End use 
ALERT($c.join(","))
$d:=$c.filter(Formula($1.value#"x"))
ALERT(String(OB Is shared($d))+String(OB Is shared($c.slice(1)))+String(OB Is shared($c.orderBy()))+String(OB Is shared($c.reverse()))+String(OB Is shared($c.copy())))
Try
	$c.push(New object)
Catch
	ALERT("not shared")
End try
ALERT(String($c.length)+String($c.pop())+String($c.length))
