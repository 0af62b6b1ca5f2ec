// docs: commands/add-to-date, day-of, month-of, year-of, day-number, current-date, current-time, time-string, date, time: months of other lengths, leap years, far dates, the null date, what is no date.
var $d : Date
var $v : Variant
var $f : 4D.Function

ALERT(String(Add to date(!2024-01-31!; 0; 1; 0))+" "+String(Add to date(!2023-01-31!; 0; 1; 0))+" "+String(Add to date(!2024-02-29!; 1; 0; 0))+" "+String(Add to date(!2024-12-31!; 0; 0; 1))+" "+String(Add to date(!2024-03-01!; 0; 0; -1)))
ALERT(String(Add to date(!1900-02-28!; 0; 0; 1))+" "+String(Add to date(!2000-02-28!; 0; 0; 1))+" "+String(Year of(Add to date(!2024-01-01!; 1000; 0; 0)))+" "+String(Add to date(!2024-01-01!; 0; 0; 100000)))
ALERT(String(!2024-03-01!-!2024-02-01!)+" "+String(!2024-02-29!+366)+" "+String(!2024-02-29!-60)+" "+String(!2024-02-29!>!2024-02-28!)+" "+String(!00-00-00!<!0100-01-01!))
$d:=!1582-10-15!
While ($d<!1582-10-20!)
	$v:=Day number($d)
	$d:=$d+1
End while
ALERT(String($v)+" "+String(Day of($d))+" "+String(Month of($d))+" "+String(Year of($d)))
ALERT(String(Current date=Current date(*))+" "+String(Abs(Current time-Current time(*))<5)+" "+Time string(86399)+" "+Time string(?00:00:00?)+" "+String(Time("25:00:00")))
For each ($f; [Formula(Day of("x")); Formula(Month of(5)); Formula(Year of(True)); Formula(Day number(New object)); Formula(Add to date("x"; 1; 1; 1)); Formula(Add to date(!2024-01-01!; "1"; 0; 0)); Formula(Add to date(!2024-01-01!; 1)); Formula(Time string("x")); Formula(Day of(Null)); Formula(Current date(5))])
	Try
		$v:=$f.call()
		ALERT($f.source+" accepted "+String($v))
	Catch
		ALERT($f.source+" refused")
	End try
End for each
// a day more each time, for 300 years
$d:=!1800-01-01!
var $i; $leap : Integer
For ($i; 1; 109573)
	If ((Day of($d)=29) & (Month of($d)=2))
		$leap+=1
	End if
	$d:=$d+1
End for
ALERT(String($d)+" "+String($leap))
