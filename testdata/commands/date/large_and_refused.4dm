// docs: commands/month-of, commands/year-of, commands/date, commands/time, commands/time-string, commands/set-default-century, commands/add-to-date
// Long texts, seconds and years beyond every calendar, other scripts; Null, Undefined and other types by the name of the parameter.

var $f : 4D.Function
var $calls : Collection
var $o : Object
var $long : Text
$o:=New object("n"; Null)

// ISO texts carry decimals of seconds, as many as there are; a text without a date is the null date
$long:="9"*100000
ALERT(String(Date("2013-11-20T10:20:00."+$long)=!2013-11-20!)+" "+String(Date("x"*100000)=!00-00-00!)+" "+String(Date("13/35/94"+("é"*100000))=!00-00-00!)+" "+String(Date("日本")=!00-00-00!))
ALERT(String(Time(1000000))+" "+String(Time("x"*100000))+" "+String(Time("時刻"))+" "+String(Time(2147483647))+" "+String(Time(-1000000)=(?00:00:00?-?277:46:40?)))
ALERT(Time string(1000000)+" "+Time string(2147483647)+" "+Time string(?400:00:00?))
ALERT(String(Add to date(!2000-01-01!; 0; 0; 1000000); ISO date)+" "+String(Add to date(!2000-01-01!; -1; 12; 1000000-1000000); ISO date)+" "+String(Add to date(!2024-01-31!; 0; 12001; 0); ISO date))

$calls:=New collection
$calls.push(Formula(Month of($o.n)); Formula(Month of($o.missing)); Formula(Month of("12")); Formula(Year of($o.n)); Formula(Year of($o.missing)); Formula(Day of(?12:00:00?)))
$calls.push(Formula(Time string($o.n)); Formula(Time string("12:00")))
$calls.push(Formula(Add to date(!2024-01-01!; $o.n; 0; 0)); Formula(Add to date(!2024-01-01!; 0; 0; "1000000")); Formula(Add to date($o.n; 1000000; 0; 0)))
For each ($f; $calls)
	Try
		ALERT($f.source+" = "+JSON Stringify($f.call()))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each

// what converts takes Undefined and Null
ALERT(String(Date($o.missing)=!00-00-00!)+" "+String(Date($o.n)=!00-00-00!)+" "+String(Time($o.missing))+" "+String(Time($o.n)))
