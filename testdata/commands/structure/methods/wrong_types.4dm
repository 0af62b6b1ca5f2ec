// docs: commands/theme/Design-Object-Access
// What is no path, no array, no number and no object, Null and Undefined among them, is refused, and the error names the command and the parameter. No method is changed.

var $o : Object
var $t; $t2 : Text
var $n : Integer
var $b : Boolean
var $p : Pointer
var $d : Date
var $h : Time
ARRAY TEXT($names; 1)
ARRAY OBJECT($objects; 1)
ARRAY LONGINT($numbers; 1)
var $f : 4D.Function
$o:={}
$names{1}:="zwei_a"

For each ($f; [\
	Formula(METHOD RESOLVE PATH(5; $n; $p; $t; $t2)); Formula(METHOD RESOLVE PATH(Null; $n; $p; $t; $t2)); Formula(METHOD RESOLVE PATH($o.none; $n; $p; $t; $t2)); \
	Formula(METHOD RESOLVE PATH("zwei_a"; 5; $p; $t; $t2)); Formula(METHOD RESOLVE PATH("zwei_a"; $n)); Formula(FORM GET NAMES($names; 5)); \
	Formula(FORM GET NAMES($names; Null)); Formula(FORM GET NAMES($t)); Formula(FORM GET NAMES(5)); Formula(METHOD GET PATHS FORM($names; 5)); \
	Formula(METHOD GET PATHS FORM($names; Null)); Formula(METHOD GET PATHS FORM($o)); Formula(METHOD Get attribute(5; Attribute shared)); \
	Formula(METHOD Get attribute(Null; Attribute shared)); Formula(METHOD Get attribute("zwei_a"; "shared")); Formula(METHOD Get attribute("zwei_a"; Null)); \
	Formula(METHOD Get attribute($o.none; Attribute shared; *)); Formula(METHOD GET MODIFICATION DATE(5; $d; $h)); Formula(METHOD GET MODIFICATION DATE(Null; $d; $h)); \
	Formula(METHOD GET MODIFICATION DATE($o; $d; $h)); \
	Formula(METHOD GET COMMENTS(5; $t)); Formula(METHOD GET COMMENTS(Null; $t)); Formula(METHOD GET COMMENTS($o.none; $t)); Formula(METHOD GET COMMENTS("zwei_a"; "x")); \
	Formula(METHOD GET COMMENTS($names; $t)); Formula(METHOD SET ACCESS MODE("abort")); Formula(METHOD SET ACCESS MODE(Null)); Formula(METHOD SET ACCESS MODE($o.none)); \
	Formula(METHOD SET ATTRIBUTE(5; Attribute shared; True)); Formula(METHOD SET ATTRIBUTE(Null; Attribute shared; True)); \
	Formula(METHOD SET ATTRIBUTE("zwei_a"; "shared"; True)); Formula(METHOD SET ATTRIBUTE("zwei_a"; Attribute shared; 5)); \
	Formula(METHOD SET ATTRIBUTE("zwei_a"; Attribute shared; Null)); Formula(METHOD SET ATTRIBUTE("zwei_a"; Attribute shared)); Formula(METHOD SET COMMENTS(5; "x")); \
	Formula(METHOD SET COMMENTS(Null; "x")); Formula(METHOD SET COMMENTS("zwei_a"; 5)); Formula(METHOD SET COMMENTS("zwei_a"; Null)); \
	Formula(METHOD SET COMMENTS($names; "x")); Formula(METHOD SET COMMENTS("zwei_a"; $names)); Formula(METHOD SET CODE(5; "x")); Formula(METHOD SET CODE(Null; "x")); \
	Formula(METHOD SET CODE("zwei_a"; 5)); Formula(METHOD SET CODE("zwei_a"; Null)); Formula(METHOD SET CODE("zwei_a"; $o.none)); Formula(METHOD SET CODE($names; "x")); \
	Formula(METHOD SET CODE("zwei_a"; $names)); Formula(METHOD GET FOLDERS(5)); Formula(METHOD GET FOLDERS($names; 5)); Formula(METHOD GET FOLDERS($names; Null)); \
	Formula(METHOD GET FOLDERS($names; $o.none)); Formula(METHOD OPEN PATH(5)); Formula(METHOD OPEN PATH(Null)); Formula(METHOD OPEN PATH($o.none; *)); \
	Formula(METHOD GET ATTRIBUTES(5; $o)); Formula(METHOD GET ATTRIBUTES(Null; $o)); Formula(METHOD GET ATTRIBUTES("zwei_a"; $t)); \
	Formula(METHOD GET ATTRIBUTES($names; $o)); Formula(METHOD SET ATTRIBUTES(5; {})); Formula(METHOD SET ATTRIBUTES(Null; {})); Formula(METHOD SET ATTRIBUTES("zwei_a"; 5)); \
	Formula(METHOD SET ATTRIBUTES("zwei_a"; Null)); Formula(METHOD SET ATTRIBUTES("zwei_a"; $o.none)); Formula(METHOD SET ATTRIBUTES($names; {})); \
	Formula(METHOD SET ATTRIBUTES("zwei_a"; $objects)); Formula(FORM EDIT(5)); Formula(FORM EDIT(Null)); Formula(FORM EDIT($o.none)); Formula(FORM EDIT("größe"; 5)); \
	Formula(METHOD GET PATHS("all"; $names)); Formula(METHOD GET PATHS(Null; $names)); Formula(METHOD GET PATHS($o.none; $names)); Formula(METHOD GET PATHS($o; $names)); \
	Formula(METHOD GET PATHS(Path all objects; 5)); Formula(METHOD GET PATHS(Path class; $t)); Formula(METHOD Get path("project"; "zwei_a")); \
	Formula(METHOD Get path(Null; "zwei_a")); Formula(METHOD Get path(Path project method; 5)); Formula(METHOD Get path(Path project method; Null)); \
	Formula(METHOD Get path($o.none; "zwei_a")); Formula(METHOD GET NAMES(5)); Formula(METHOD GET NAMES($names; Null)); Formula(METHOD GET NAMES($t; "zwei_@")); \
	Formula(METHOD GET CODE("zwei_a"; $n)); Formula(METHOD GET CODE("zwei_a"; $t; "tokens")); Formula(METHOD GET CODE($names; $t))])
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
	End try
End for each
METHOD GET CODE("zwei_a"; $t)
ALERT(String(Position("ALERT(\"a\")"; $t)>0))
