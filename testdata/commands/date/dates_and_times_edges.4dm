// docs: commands/add-to-date, commands/day-number, commands/time-string
// Leap years and ends of months, negative and large numbers, a week after another, the null date, hours beyond a day, wrong types, Null and Undefined.

var $o : Object
var $d : Date
var $v : Variant
var $i : Integer
var $ok : Boolean
var $days : Text
$o:=New object

ALERT(String(Add to date(!2023-02-28!; 0; 0; 1)=!2023-03-01!)+" "+String(Add to date(!2024-02-28!; 0; 0; 1)=!2024-02-29!)+" "+String(Add to date(!1900-02-28!; 0; 0; 1)=!1900-03-01!)+" "+String(Add to date(!2000-02-28!; 0; 0; 1)=!2000-02-29!))
ALERT(String(Add to date(!2024-03-01!; 0; 0; -1)=!2024-02-29!)+" "+String(Add to date(!2024-05-15!; 1; 2; 3)=!2025-07-18!)+" "+String(Add to date(!2024-05-15!; -1; -5; 0)=!2022-12-15!)+" "+String(Add to date(!2024-05-15!; 0; 24; 0)=!2026-05-15!))
// the same as the operator +
$ok:=True
For ($i; -5000; 5000)
	$ok:=$ok & (Add to date(!2000-01-01!; 0; 0; $i)=(!2000-01-01!+$i))
End for
ALERT(String($ok)+" "+String(Add to date(!2000-01-01!; 0; 0; 365*400+97)=!2400-01-01!)+" "+String(Add to date(!2000-01-01!; 7999; 11; 30)=!9999-12-31!))

// 2024-02-25 was a Sunday
For ($i; 0; 7)
	$days:=$days+String(Day number(!2024-02-25!+$i))+" "
End for
ALERT($days+String(Day number(!00-00-00!))+" "+String(Day number(!1970-01-01!)=Thursday)+" "+String(Day number(!1999-12-31!)=Friday))

ALERT(Time string(?23:59:59?)+" "+Time string(86400)+" "+Time string(90061)+" "+Time string(359999)+" "+Time string(?25:00:01?)+" "+Time string(1))

For each ($v; New collection("x"; True; Null; New object))
	Try
		ALERT(String(Day number($v)))
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		ALERT(String(Add to date(!2024-01-01!; 0; $v; 0)))
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		ALERT(Time string($v))
	Catch
		ALERT(String(Last errors[0].errCode#0))
	End try
End for each
Try
	ALERT(String(Add to date($o.missing; 1; 0; 0)))
Catch
	ALERT(Last errors[0].message)
End try
