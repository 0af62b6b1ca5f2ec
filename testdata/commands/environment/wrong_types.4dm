// docs: commands/theme/4D-Environment, commands/theme/System-Environment
// What is no number, no text and no object, Null and Undefined among them, is refused, and the error names the command and the parameter. Nothing is changed.

var $o : Object
var $t : Text
var $n : Integer
var $v : Variant
ARRAY TEXT($names; 2)
ARRAY TEXT($more; 2)
var $f : 4D.Function
$o:={}

For each ($f; [\
	Formula(GET SYSTEM FORMAT("0"; $t)); Formula(GET SYSTEM FORMAT(Null; $t)); Formula(GET SYSTEM FORMAT($o.none; $t)); Formula(GET SYSTEM FORMAT(Decimal separator; $n)); \
	Formula(GET SYSTEM FORMAT(Decimal separator; "x")); Formula(SCREEN COORDINATES($n; $n; $n; $n; "main")); Formula(SCREEN COORDINATES($n; $n; $n; $n; Null)); \
	Formula(SCREEN COORDINATES($n; $n; $n; $n; 1; $o.none)); Formula(SCREEN COORDINATES($n; $n)); Formula(SCREEN DEPTH($n; $n; "main")); Formula(SCREEN DEPTH($n; $n; Null)); \
	Formula(SCREEN DEPTH($n)); Formula(FONT LIST($t)); Formula(FONT LIST($names; "recent")); Formula(FONT LIST($names; Null)); Formula(FONT LIST(5)); \
	Formula(FONT STYLE LIST(5; $names; $more)); Formula(FONT STYLE LIST(Null; $names; $more)); Formula(FONT STYLE LIST("größe"; $t; $more)); Formula(Font file(5)); \
	Formula(Font file(Null)); Formula(Font file($o.none)); Formula(Font file("Arial"; "Bold")); Formula(Font file("Arial"; Null)); Formula(Select RGB color("red")); \
	Formula(Select RGB color(Null)); Formula(Select RGB color(0; 5)); Formula(Select RGB color(0; $o.none)); Formula(OPEN COLOR PICKER("text")); \
	Formula(OPEN COLOR PICKER(Null)); Formula(OPEN COLOR PICKER($o.none)); Formula(SET RECENT FONTS("Arial")); Formula(SET RECENT FONTS(Null)); \
	Formula(SET RECENT FONTS($o)); Formula(ds(5)); Formula(ds(Null)); Formula(ds($o.none)); Formula(Get database localization("fr")); \
	Formula(Get database localization(Null)); Formula(Get database localization($o.none)); Formula(SET DATABASE LOCALIZATION(5)); Formula(SET DATABASE LOCALIZATION(Null)); \
	Formula(SET DATABASE LOCALIZATION($o.none; *)); Formula(QUIT 4D("now")); Formula(QUIT 4D(Null)); Formula(QUIT 4D($o.none)); Formula(RESTART 4D("now")); \
	Formula(RESTART 4D(Null)); Formula(RESTART 4D(1; 5)); Formula(RESTART 4D(1; Null)); Formula(SET DATABASE PARAMETER("Cache"; 1)); \
	Formula(SET DATABASE PARAMETER(Null; 1)); Formula(SET DATABASE PARAMETER(Cache flush periodicity; True)); Formula(SET DATABASE PARAMETER(Cache flush periodicity; Null)); \
	Formula(SET DATABASE PARAMETER(Cache flush periodicity; $o.none)); Formula(Get database parameter("Cache")); Formula(Get database parameter(Null)); \
	Formula(Get database parameter($o.none)); Formula(Get database parameter(User param value; "x")); Formula(Data file("1")); Formula(Data file(Null)); \
	Formula(Data file($o.none)); Formula(BUILD APPLICATION(5)); Formula(BUILD APPLICATION(Null)); Formula(BUILD APPLICATION($o.none)); Formula(OPEN SETTINGS WINDOW(5)); \
	Formula(OPEN SETTINGS WINDOW(Null)); Formula(OPEN SETTINGS WINDOW("/Database"; "access")); Formula(OPEN SETTINGS WINDOW("/Database"; True; "User settings")); \
	Formula(OPEN SETTINGS WINDOW("/Database"; $o.none)); Formula(SEND MESSAGE TO REMOTE USER(5)); Formula(SEND MESSAGE TO REMOTE USER(Null)); \
	Formula(SEND MESSAGE TO REMOTE USER("größe"; 5)); Formula(SEND MESSAGE TO REMOTE USER("größe"; $o.none)); Formula(DROP REMOTE USER(5)); Formula(DROP REMOTE USER(Null)); \
	Formula(DROP REMOTE USER($o.none)); Formula(REJECT NEW REMOTE CONNECTIONS("yes")); Formula(REJECT NEW REMOTE CONNECTIONS(Null)); \
	Formula(REJECT NEW REMOTE CONNECTIONS($o.none)); Formula(Get 4D file("backup")); Formula(Get 4D file(Null)); Formula(Get 4D file($o.none)); \
	Formula(Get 4D file($o))])
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
	End try
End for each
