// docs: commands/theme/4D-Environment, commands/theme/System-Environment
// Selectors that do not exist, empty texts and texts of other scripts, large ones; what does nothing in an application with one user and without windows.

var $v : Variant
var $t; $big : Text
var $n; $l; $r; $b; $depth; $color : Integer
var $k : Integer
ARRAY TEXT($fonts; 3)
ARRAY TEXT($styles; 3)
$big:="größe 日本 🎈"*1000

// "If an invalid value is given in screenID or screenArea, a zero is returned for all of the coordinates"
For each ($n; [-1; 99; 1000000])
	$l:=7
	$r:=7
	SCREEN COORDINATES($l; $r; $b; $k; $n)
	SCREEN DEPTH($depth; $color; $n)
	ALERT(String($l)+String($r)+String($b)+String($k)+" "+String($depth)+String($color))
End for each

// fonts that are not installed
For each ($t; [""; "größe"; $big])
	ALERT(String(Font file($t)=Null)+String(Font file($t; Bold+Italic)=Null)+String(Font file($t; 1000000)=Null)+String(Font file($t; -1)=Null))
	FONT STYLE LIST($t; $fonts; $styles)
	ALERT(String(Size of array($fonts))+String(Size of array($styles)))
End for each
For each ($n; [Recent fonts; Favorite fonts])
	ARRAY TEXT($fonts; 3)
	FONT LIST($fonts; $n)
	ALERT(String(Size of array($fonts)))
End for each
ARRAY TEXT($fonts; 0)
SET RECENT FONTS($fonts)
ARRAY TEXT($fonts; 1000)
$fonts{1}:="größe 日本"
SET RECENT FONTS($fonts)
ALERT($fonts{1})

// nobody chooses a color: canceled, -1
For each ($n; [0; -1; 0x00FFFFFF; 1000000])
	OK:=7
	ALERT(String(Select RGB color($n; $big))+" "+String(OK))
End for each
OPEN COLOR PICKER
OPEN COLOR PICKER(0)
OPEN COLOR PICKER(1)

// GET SYSTEM FORMAT: selectors that are none are refused
For each ($n; [-1; 9; 12; 20; 1000000])
	$t:="kept"
	Try
		GET SYSTEM FORMAT($n; $t)
		ALERT("accepted "+String($n)+" "+$t)
	Catch
		ALERT(Last errors[0].message+" "+$t)
	End try
End for each

// a datastore that was not opened, a data file that does not exist
ALERT(String(ds("größe")=Null)+String(ds($big)=Null)+" "+String(ds=Null)+String(Value type(ds(""))=Is object))
ALERT("["+Data file(0)+Data file(-1)+Data file(1000000)+"]")

// parameters: any number is remembered, 0 for those never set
For each ($n; [-1; 1000000])
	ALERT(String(Get database parameter($n)))
End for each
SET DATABASE PARAMETER(Cache flush periodicity; 1000000)
ALERT(String(Get database parameter(Cache flush periodicity)))
SET DATABASE PARAMETER(Cache flush periodicity; 0)
ALERT(String(Get database parameter(Cache flush periodicity)))
SET DATABASE PARAMETER(User param value; $big)
$t:=""
ALERT(String(Get database parameter(User param value; $t))+" "+String($t=$big))
SET DATABASE PARAMETER(User param value; "")
$n:=Get database parameter(User param value; $t)
ALERT("["+$t+"]")

// languages
$t:=Get database localization(Current localization)
For each ($v; [""; "größe"; $big; "fr_CA"; "fr-ca"])
	OK:=7
	SET DATABASE LOCALIZATION($v)
	ALERT(String(OK)+" "+Substring(Get database localization(Current localization); 1; 10)+" "+String(Get database localization=Get database localization(Default localization)))
End for each
SET DATABASE LOCALIZATION($t; *)
ALERT(String(OK)+" "+String(Get database localization(Current localization)=$t))

// files that do not exist have no path
For each ($n; [0; -1; 99; 1000000])
	ALERT("["+Get 4D file($n)+Get 4D file($n; *)+"]")
End for each

// one user, no windows: nothing
For each ($t; [""; "größe 日本"; $big])
	SEND MESSAGE TO REMOTE USER($t)
	SEND MESSAGE TO REMOTE USER($t; $t)
	DROP REMOTE USER($t)
	OPEN SETTINGS WINDOW($t)
	OPEN SETTINGS WINDOW($t; True; 1000000)
End for each
REJECT NEW REMOTE CONNECTIONS(True)
REJECT NEW REMOTE CONNECTIONS(False)
// settings of an application that are not there
For each ($t; ["größe 日本.4DSettings"; $big])
	OK:=7
	Try
		BUILD APPLICATION($t)
		ALERT("built "+String(OK))
	Catch
		ALERT(String(Last errors[0].errCode)+" "+String(OK)+" "+String(Length(Last errors[0].message)<600))
	End try
End for each
