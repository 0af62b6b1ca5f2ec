// docs: commands/variable-to-variable, commands/set-process-variable
// A destination that does not exist is made with the type and value of the source; one that exists keeps its type.
var $integer : Integer
var $real : Real
var $text : Text
var $date : Date
var $time : Time
var $object : Object
var $any : Variant
ARRAY LONGINT($array; 2)

$integer:=3
$real:=2.5
$text:="größe 🎈𝒳"
$any:="a"
VARIABLE TO VARIABLE(Current process; vInteger; $integer; vReal; $real; vText; $text; vDate; $date; vTime; $time; vObject; $object; vArray; $array)
ALERT(String(Type(vInteger)=Is longint)+" "+String(Type(vReal)=Is real)+" "+String(Type(vText)=Is text)+" "+String(Type(vDate)=Is date))
ALERT(String(Type(vTime)=Is time)+" "+String(Type(vObject)=Is object)+" "+String(Type(vArray)=LongInt array))
vInteger:=vInteger+0.6
ALERT(String(vInteger)+" "+vText)

// an element of an array has the type of its array
VARIABLE TO VARIABLE(Current process; vElement; $array{1})
ALERT(String(Type(vElement)=Is longint))

// a Variant leaves the type open
VARIABLE TO VARIABLE(Current process; vAny; $any)
vAny:=5
ALERT(String(vAny))

// what is there keeps its type
var vKept : Integer
$real:=2.5
VARIABLE TO VARIABLE(Current process; vKept; $real)
ALERT(String(Type(vKept)=Is longint)+" "+String(vKept))
SET PROCESS VARIABLE(Current process; vSet; $integer; vKept; 7.9)
ALERT(String(vSet)+" "+String(vKept))
