// docs: commands/variable-to-variable: arrays as a whole, an array element, a variable that is made, several pairs, Unicode, large;
// neither local variables nor pointers nor two-dimensional arrays are accepted.
var vText : Text
var vNumber; $i : Integer
var vLarge; $large : Text
ARRAY TEXT(vArray; 0)
ARRAY TEXT($names; 3)
ARRAY LONGINT($many; 50000)
ARRAY TEXT($two; 2; 2)

$names{1}:="größe"
$names{2}:="日本"
$names{3}:="🎈𝒳"
vText:="x"
VARIABLE TO VARIABLE(Current process; vArray; $names)
ALERT(String(Size of array(vArray))+" "+vArray{1}+" "+vArray{2}+" "+vArray{3})
$names{1}:="changed"
ALERT(vArray{1})
VARIABLE TO VARIABLE(Current process; vText; $names{3}; vArray{2}; $names{1})
ALERT(vText+" "+vArray{2})
$i:=-2147483647
VARIABLE TO VARIABLE(Current process; vNumber; $i)
ALERT(String(vNumber))
VARIABLE TO VARIABLE(Current process; vMade; $i)
ALERT(String(vMade))
$large:="é"*300000
VARIABLE TO VARIABLE(Current process; vLarge; $large)
ALERT(String(Length(vLarge)))
For ($i; 1; 50000)
	$many{$i}:=$i
End for
ARRAY LONGINT(vMany; 0)
VARIABLE TO VARIABLE(Current process; vMany; $many)
ALERT(String(Size of array(vMany))+" "+String(vMany{50000}))
Try
	VARIABLE TO VARIABLE(Current process; $large; vText)
	ALERT("a local variable is accepted")
Catch
	ALERT("no local variable")
End try
Try
	ARRAY TEXT(vTwo; 1; 1)
	VARIABLE TO VARIABLE(Current process; vTwo; $two)
	ALERT("two dimensions are accepted")
Catch
	ALERT("no two dimensions")
End try
var $p; vPointer : Pointer
$p:=->vText
Try
	VARIABLE TO VARIABLE(Current process; vPointer; $p)
	ALERT("a pointer is accepted")
Catch
	ALERT("no pointer")
End try
