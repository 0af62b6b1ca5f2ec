// Concepts/interpreted-compiled: compiled, "you cannot change the data type of any variable or array" nor "a one-dimensional array to a two-dimensional
// array"; interpreted, it "is possible (not recommended)".
var $a; $b : Text
ARRAY TEXT($a; 3)
C_LONGINT:C283($c)
If ($b="")
	C_TEXT:C284($c)
End if
ARRAY LONGINT($d; 0)
ARRAY INTEGER($d; 0)
ARRAY LONGINT($d; 10)
ARRAY TEXT($e; 2)
ARRAY TEXT($E; 2; 5)
ARRAY TEXT($f; 2; 5)
ARRAY TEXT($f{1}; 3)
ARRAY TEXT($f; 0; 0)
var process : Object
ARRAY REAL(Process; 0)
C_DATE:C307(<>inter)
C_TIME:C306(<>inter)
ARRAY BOOLEAN($g; 0)
var $g : Boolean
// One type, in whatever words; the class of an object is no other type.
C_TEXT:C284($b)
var $h : cs:C1710.Thing
C_OBJECT:C1216($h)
var $i : Integer
C_LONGINT:C283($i)
$a{1}:=$b+$e{1}+$f{1}{1}+String($c)+String($d{1})+String($g)+String($i)+JSON Stringify($h)
//%W-
C_DATE:C307($i)
//%W+
