// docs: Concepts/classes
// Function get and Function set make a computed property; without set it cannot be assigned, without get it reads as undefined.

var $t : Object

$t:=cs.Temperature.new(20)
ALERT(String($t.fahrenheit))
$t.fahrenheit:=212
ALERT(String($t.celsius))
Try
	$t.frozen:=True
	ALERT("no error")
Catch
	ALERT("error")
End try
ALERT(String($t.frozen))
$t.kelvin:=273
ALERT(String($t.celsius))
ALERT(String(Undefined($t.kelvin)))
