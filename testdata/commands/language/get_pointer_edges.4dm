// docs: commands/get-pointer, commands/is-nil-pointer
// Process and interprocess variables, elements, rows; names in other scripts; what is no name of a variable.

var $p : Pointer
var $name : Variant
var $o : Object
$o:=New object("n"; Null)
ARRAY LONGINT(numbers; 100000)
numbers{100000}:=7
ARRAY TEXT(grid; 3; 5)
grid{2}{5}:="日本"
<>shared:="é"
größe:=12
ALERT(String(Get pointer("numbers{100000}")->)+" "+Get pointer("grid{2}{5}")->+" "+Get pointer("<>shared")->+" "+String(Get pointer("größe")->)+" "+String(Size of array(Get pointer("grid{2}")->))+" "+String(Size of array(Get pointer("NUMBERS")->)))
Get pointer("made")->:="new"
ALERT(made+" "+String(Get pointer("made")=(->made))+" "+String(Get pointer("made")=(->größe)))
Get pointer("numbers{0}")->:=-1
ALERT(String(numbers{0}))

For each ($name; New collection(5; True; Null; New object))
	Try
		$p:=Get pointer($name)
		ALERT("accepted")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	$p:=Get pointer($o.missing)
Catch
	ALERT(Last errors[0].message)
End try
// an element that is not there, an index that is no number, no name at all
For each ($name; New collection("numbers{100001}"; "numbers{$i}"; "grid{2}{6}"; "größe{1}"; "a b+c"; "{1}"; "numbers{1"; "numbers{1}x"; "grid{1}{}"; "<>"; "$local"; "+"*10000))
	Try
		$p:=Get pointer($name)
		ALERT($name+" made")
		ALERT(String($p->))
	Catch
		ALERT(Substring(Last errors[0].message; 1; 100))
	End try
End for each
