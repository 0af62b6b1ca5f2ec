// docs: Concepts/collection
// Collections in collections.

var $c : Collection:=[[1; 2]; [3; [4]]]

$c[0][1]:=20
$c[1][1][0]:=40
$c[1][2]:="new"
ALERT(JSON Stringify($c)+" "+String($c[0][1]))
