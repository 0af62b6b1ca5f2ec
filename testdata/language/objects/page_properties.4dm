// docs: Concepts/object
// The page's example: properties are created by assigning them.

var $Emp : Object
var $addr : Text

$Emp:=New object
$Emp.city:="London"
$Emp.city:="Paris"
$Emp.phone:=New object("office"; "123456789"; "home"; "0011223344")
$vCity:=$Emp.city
$vPhone:=$Emp.phone.home
ALERT($vCity+" "+$vPhone)
$Emp["city"]:="Berlin"
$addr:="address"
For ($i; 1; 4)
	$Emp[$addr+String($i)]:=""
End for 
ALERT(OB Keys($Emp).join(","))
