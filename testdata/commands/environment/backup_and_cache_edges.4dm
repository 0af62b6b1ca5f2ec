// docs: commands/theme/Backup, commands/theme/Cache-Management, commands/theme/Licenses, commands/theme/Resources: an application without backups, plug-ins and resources
// Selectors and numbers that do not exist, 0, negative and large ones.

var $o : Object
var $v; $w; $n : Variant
var $t : Text
ARRAY TEXT($names; 1)
ARRAY REAL($values; 1)
ARRAY REAL($counts; 1)
$names{1}:="größe"

For each ($n; [0; 2; 4; 5; -1; 99; 1000000])
	For each ($t; ["BACKUP"; "RESTORE"])
		$v:="kept"
		$w:="kept"
		Try
			If ($t="BACKUP")
				BACKUP INFO($n; $v; $w)
			Else
				RESTORE INFO($n; $v; $w)
			End if
			ALERT($t+" "+String($n)+" ["+String($v)+"] ["+String($w)+"]")
		Catch
			ALERT(Last errors[0].message+" ["+String($v)+"]")
		End try
	End for each
End for each
Try
	CHECK LOG FILE
	ALERT("checked")
Catch
	ALERT(String(Last errors[0].errCode)) // no log file, says the page
End try

For each ($n; [0; -1; 1000000; 10^12])
	FLUSH CACHE($n)
	SET CACHE SIZE($n)
	SET CACHE SIZE($n; $n)
End for each
SET CACHE SIZE(100000000)
For each ($o; [{}; {dbFilter: "All"}; {dbFilter: ""}; {dbFilter: "größe 日本"}; {dbFilter: "é"*5000}; {dbFilter: Null}; Null])
	ALERT(JSON Stringify(OB Keys(Cache info($o)))+" "+String(Value type(Cache info($o).maxMem)=Is real)+String(Cache info($o).objects.length))
End for each
For each ($n; [1; 0; 2; -1; 1000000])
	ARRAY TEXT($names; 1)
	$names{1}:="größe"
	Try
		MEMORY STATISTICS($n; $names; $values; $counts)
		ALERT(String($n)+" "+String(Size of array($names)=Size of array($values))+String(Size of array($names)=Size of array($counts))+" "+String(Size of array($names)>0))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each

For each ($n; [0; -1; 1000000; 808464697; 2147483647])
	ALERT(String(Is license available($n)))
End for each

// no such strings: an empty text, an array as it was, OK 0
ARRAY TEXT($names; 1)
$names{1}:="größe"
For each ($n; [0; -1; 1; 1000000])
	OK:=7
	$t:=Get indexed string($n; $n)
	ALERT("["+$t+"] "+String(OK))
	OK:=7
	STRING LIST TO ARRAY($n; $names)
	ALERT(String(Size of array($names))+$names{1}+" "+String(OK))
End for each
