// docs: commands/theme/Backup, commands/theme/Cache-Management, commands/theme/Licenses, commands/theme/Resources
// What is no number, no array and no object, Null and Undefined among them, is refused, and the error names the command and the parameter.

var $o : Object
var $t : Text
var $n : Integer
var $d : Date
var $h : Time
var $v; $w : Variant
ARRAY TEXT($names; 1)
ARRAY REAL($values; 1)
ARRAY REAL($counts; 1)
var $f : 4D.Function
$o:={}

For each ($f; [\
	Formula(BACKUP INFO("date"; $v; $w)); Formula(BACKUP INFO(Null; $v; $w)); Formula(BACKUP INFO($o.none; $v; $w)); Formula(BACKUP INFO(0; $v)); \
	Formula(BACKUP INFO(0; 5; $w)); Formula(RESTORE INFO("date"; $v; $w)); Formula(RESTORE INFO(Null; $v; $w)); Formula(RESTORE INFO($o.none; $v; $w)); \
	Formula(CHECK LOG FILE(1)); Formula(FLUSH CACHE("all")); Formula(FLUSH CACHE(Null)); Formula(FLUSH CACHE($o.none)); \
	Formula(MEMORY STATISTICS("1"; $names; $values; $counts)); Formula(MEMORY STATISTICS(Null; $names; $values; $counts)); \
	Formula(MEMORY STATISTICS(1; $t; $values; $counts)); Formula(MEMORY STATISTICS(1; $names)); Formula(SET CACHE SIZE("1")); Formula(SET CACHE SIZE(Null)); \
	Formula(SET CACHE SIZE($o.none)); Formula(SET CACHE SIZE(1000000; "1")); Formula(SET CACHE SIZE(1000000; Null)); Formula(Cache info("All")); Formula(Cache info([])); \
	Formula(Cache info(5)); Formula(Is license available("4D Write")); Formula(Is license available(Null)); \
	Formula(Is license available($o.none)); Formula(Is license available($o)); Formula(Get indexed string("1"; 1)); Formula(Get indexed string(Null; 1)); \
	Formula(Get indexed string(1; "1")); Formula(Get indexed string(1; $o.none)); Formula(STRING LIST TO ARRAY("1"; $names)); Formula(STRING LIST TO ARRAY(Null; $names)); \
	Formula(STRING LIST TO ARRAY(1; 5))])
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
	End try
End for each
