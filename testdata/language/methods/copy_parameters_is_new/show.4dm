#DECLARE($a : Text; $b : Text)
var $c : Collection
$c:=Copy parameters
$c[0]:="changed"
ALERT($a+" "+Copy parameters.join(","))
