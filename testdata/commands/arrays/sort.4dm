// docs: commands/sort-array, commands/multi-sort-array
// One array decides, or several in their order; the others follow.

ARRAY TEXT($city; 4)
ARRAY LONGINT($pay; 4)
ARRAY TEXT($name; 4)
$city{1}:="Paris"
$city{2}:="lyon"
$city{3}:="Paris"
$city{4}:="Lyon"
$pay{1}:=10
$pay{2}:=20
$pay{3}:=30
$pay{4}:=40
$name{1}:="a"
$name{2}:="b"
$name{3}:="c"
$name{4}:="d"
SORT ARRAY($pay; $name; <)
ALERT($name{1}+$name{2}+$name{3}+$name{4}+String($pay{1}))
SORT ARRAY($name)
SORT ARRAY($pay)
MULTI SORT ARRAY($city; >; $pay; <; $name)
ALERT($name{1}+$name{2}+$name{3}+$name{4}+" "+String($pay{1})+$city{1})
SORT ARRAY($name; $city; $pay)
ARRAY POINTER($p; 3)
ARRAY LONGINT($order; 3)
COPY ARRAY($city; cities)
COPY ARRAY($pay; pays)
COPY ARRAY($name; names)
$p{1}:=->cities
$order{1}:=1
$p{2}:=->pays
$order{2}:=-1
$p{3}:=->names
MULTI SORT ARRAY($p; $order)
ALERT(names{1}+names{2}+names{3}+names{4})
Try
	MULTI SORT ARRAY($city; $pay)
Catch
	ALERT("no order")
End try
