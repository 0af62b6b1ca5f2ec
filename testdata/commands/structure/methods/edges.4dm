// docs: commands/theme/Design-Object-Access: paths that are none, empty and long ones, names of other scripts, arrays of different sizes, a script, whose sources are in no project.

var $t; $t2; $big : Text
var $n : Integer
var $p : Pointer
var $o : Object
var $d : Date
var $h : Time
var $f : 4D.Function
var $mark : Variant
ARRAY TEXT($names; 1)
ARRAY TEXT($paths; 2)
ARRAY TEXT($two; 2)
ARRAY TEXT($one; 1)
ARRAY OBJECT($objects; 0)
ARRAY DATE($dates; 0)
ARRAY LONGINT($times; 0)
$big:="größe 日本 🎈"*1000

// a path taken apart; nobody asks whether there is such a method
For each ($t; ["zwei_größe"; ""; "[class]/Größe"; "[databaseMethod]/onStartup"; "[projectForm]/Dialog 日本/{formMethod}"; "[projectForm]/Dialog/bOK 🎈"; "[trigger]/table_1"; "[CLASS]/x"; "[none]/x"; "[class]/"; "[projectForm]"; "a/b"])
	METHOD RESOLVE PATH($t; $n; $p; $t2; $big)
	ALERT($t+" = "+String($n)+" ["+$t2+"] ["+$big+"] "+String(Is nil pointer($p)))
End for each
$big:="größe 日本 🎈"*1000
METHOD RESOLVE PATH($big; $n; $p; $t; $t2)
ALERT(String($n)+" "+String($t=$big))
ALERT(METHOD Get path(Path project method; "größe 日本")+" "+METHOD Get path(Path class; "größe 🎈")+" "+METHOD Get path(Path project form; "Dialog"; "ä")+" "+METHOD Get path(Path project form; "Dialog")+" "+METHOD Get path(Path database method; "onStartup")+" "+String(Length(METHOD Get path(Path class; $big))))

// no method, no form
For each ($t; ["none"; "größe"; ""; "[class]/None"; "[trigger]/t"; "../zwei_a"; $big])
	For each ($f; [Formula(METHOD Get attribute($t; Attribute shared)); Formula(METHOD GET ATTRIBUTES($t; $o)); Formula(METHOD GET MODIFICATION DATE($t; $d; $h)); Formula(METHOD OPEN PATH($t)); Formula(METHOD SET ATTRIBUTE($t; Attribute shared; True)); Formula(METHOD SET ATTRIBUTES($t; {})); Formula(FORM EDIT($t; $t))])
		Try
			$f.call()
			ALERT("accepted: "+$f.source)
		Catch
			ALERT(String(Last errors[0].errCode)+" "+Replace string(Last errors[0].message; $big; "BIG"))
		End try
	End for each
End for each
METHOD OPEN PATH("zwei_größe") // there are no windows: nothing
METHOD OPEN PATH("zwei_größe"; 1000000)
METHOD SET ACCESS MODE(1000000)
METHOD SET ACCESS MODE(On object locked retry)

// attributes
For each ($n; [1; 2; 3; 4; 5; 7; 8; 0; 6; -1; 1024; 1000000])
	Try
		ALERT(String($n)+" "+String(METHOD Get attribute("zwei_größe"; $n)))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
METHOD GET ATTRIBUTES("zwei_größe"; $o)
ALERT(JSON Stringify($o))

// filters
For each ($t; [""; "@"; "größe@"; $big])
	FORM GET NAMES($names; $t)
	ALERT(String(Size of array($names)))
	METHOD GET PATHS FORM($names; $t; $mark)
	ALERT(String(Size of array($names)))
	METHOD GET FOLDERS($names; $t)
	ALERT(String(Size of array($names)))
End for each
For each ($t; ["größe"; $big])
	METHOD GET PATHS($t; Path project method; $names)
	ALERT(String(Size of array($names)))
End for each
METHOD GET NAMES($names; $big)
ALERT(String(Size of array($names)))
For each ($n; [0; 1000000; Path class; Path trigger; Path database method])
	METHOD GET PATHS($n; $names)
	ALERT(String($n)+" "+String(Size of array($names)))
End for each

// several
$paths{1}:="zwei_a"
$paths{2}:="zwei_größe"
METHOD GET MODIFICATION DATE($paths; $dates; $times)
ALERT(String(Size of array($dates))+String(Size of array($times))+" "+String($dates{1}>!2020-01-01!))
METHOD GET ATTRIBUTES($paths; $objects)
ALERT(String(Size of array($objects))+" "+String($objects{2}.shared))
METHOD GET COMMENTS($paths; $two)
ALERT(String(Size of array($two))+" ["+$two{1}+$two{2}+"]")
METHOD GET COMMENTS($big; $t)
ALERT("["+$t+"]")
ARRAY TEXT($paths; 0)
METHOD GET ATTRIBUTES($paths; $objects)
METHOD GET COMMENTS($paths; $two)
METHOD GET CODE($paths; $one)
ALERT(String(Size of array($objects))+String(Size of array($two))+String(Size of array($one)))

// fewer codes than paths; a script has no project that could be changed
ARRAY TEXT($paths; 2)
ARRAY TEXT($one; 1)
ARRAY OBJECT($objects; 1)
For each ($f; [Formula(METHOD SET CODE($paths; $one)); Formula(METHOD SET COMMENTS($paths; $one)); Formula(METHOD SET ATTRIBUTES($paths; $objects)); Formula(METHOD SET CODE("zwei_a"; $big)); Formula(METHOD SET CODE(""; "")); \
	Formula(METHOD SET ATTRIBUTE("zwei_a"; Attribute shared; True)); Formula(METHOD SET ATTRIBUTE("zwei_a"; Attribute folder name; $big)); Formula(METHOD SET ATTRIBUTE("zwei_a"; Attribute folder name; True)); Formula(METHOD SET ATTRIBUTE("zwei_a"; Attribute shared; "yes")); Formula(METHOD SET ATTRIBUTE("zwei_a"; 1000000; True)); \
	Formula(METHOD SET ATTRIBUTES("zwei_a"; {größe: $big})); Formula(METHOD SET COMMENTS("../zwei_a"; $big)); Formula(METHOD SET COMMENTS("[none]/zwei_a"; "x"))])
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
	End try
End for each
