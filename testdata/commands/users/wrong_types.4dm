// docs: commands/theme/Users-and-Groups
// What is no number, no text and no collection, Null and Undefined among them, is refused, and the error names the command and the parameter. Nobody changes.

var $o : Object
var $t; $s; $p : Text
var $n; $id : Integer
var $d : Date
ARRAY LONGINT($numbers; 1)
ARRAY TEXT($names; 1)
var $f : 4D.Function
$o:={}

For each ($f; [\
	Formula(Current user("alias")); Formula(Current user(Null)); Formula(Current user($o.none)); Formula(CHANGE PASSWORD(5)); Formula(CHANGE PASSWORD(Null)); \
	Formula(CHANGE PASSWORD($o.none)); Formula(CHANGE CURRENT USER(True; "")); Formula(CHANGE CURRENT USER(Null; "")); Formula(CHANGE CURRENT USER($o.none; "")); \
	Formula(CHANGE CURRENT USER("Designer"; 5)); Formula(CHANGE CURRENT USER("Designer"; Null)); Formula(GET USER PROPERTIES("Designer"; $t; $s; $p; $n; $d)); \
	Formula(GET USER PROPERTIES(Null; $t; $s; $p; $n; $d)); Formula(GET USER PROPERTIES($o.none; $t; $s; $p; $n; $d)); Formula(GET USER PROPERTIES(1; $t)); \
	Formula(Set user properties("1"; "x"; ""; ""; 0; $d)); Formula(Set user properties(Null; "x"; ""; ""; 0; $d)); Formula(Set user properties(-1; 5; ""; ""; 0; $d)); \
	Formula(Set user properties(-1; "x"; Null; ""; 0; $d)); Formula(GET GROUP PROPERTIES("admin"; $t; $n)); Formula(GET GROUP PROPERTIES(Null; $t; $n)); \
	Formula(GET GROUP PROPERTIES($o.none; $t; $n)); Formula(Set group properties("1"; "x"; 0)); Formula(Set group properties(Null; "x"; 0)); \
	Formula(Set group properties(-1; 5; 0)); Formula(Set group properties(-1; $o.none; 0)); Formula(DELETE USER("1")); Formula(DELETE USER(Null)); \
	Formula(DELETE USER($o.none)); Formula(Is user deleted("1")); Formula(Is user deleted(Null)); Formula(Validate password(True; "")); Formula(Validate password(Null; "")); \
	Formula(Validate password("Designer"; 5)); Formula(Validate password("Designer"; Null)); Formula(Validate password("Designer"; ""; "yes")); \
	Formula(SET PLUGIN ACCESS("4D Write"; "x")); Formula(SET PLUGIN ACCESS(Null; "x")); Formula(SET PLUGIN ACCESS(1; 5)); Formula(SET PLUGIN ACCESS(1; Null)); \
	Formula(Get plugin access("4D Write")); Formula(Get plugin access(Null)); Formula(Get plugin access($o.none)); Formula(BLOB TO USERS("x")); Formula(BLOB TO USERS(Null)); \
	Formula(BLOB TO USERS($o.none)); Formula(SET USER ALIAS(5)); Formula(SET USER ALIAS(Null)); Formula(SET USER ALIAS($o.none)); Formula(SET GROUP ACCESS("admin")); \
	Formula(SET GROUP ACCESS({})); Formula(SET GROUP ACCESS(5)); Formula(User in group(5; "x")); Formula(User in group("x"; Null)); Formula(GET USER LIST($t; $numbers)); \
	Formula(GET GROUP LIST($names; 5))])
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
	End try
End for each
ALERT(Current user+" ["+Current user(4D user alias)+"]")
