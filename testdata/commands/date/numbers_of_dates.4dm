// docs: commands/day-of, commands/month-of, commands/year-of, commands/day-number, commands/set-default-century, commands/add-to-date
// Parts of dates at the edges of the calendar, the null date, years of two digits.

var $d : Date
var $r : Text
For each ($r; New collection("2024-02-29"; "2023-02-28"; "2000-02-29"; "1900-02-28"; "1999-12-31"; "0100-01-01"; "9999-12-31"))
	$d:=Date($r+"T00:00:00")
	ALERT($r+" "+String(Day of($d))+" "+String(Month of($d))+" "+String(Year of($d))+" "+String(Day number($d)))
End for each
ALERT(String(Day of(!00-00-00!))+" "+String(Month of(!00-00-00!))+" "+String(Year of(!00-00-00!))+" "+String(Day number(!00-00-00!)))
ALERT(String(Day number(!2023-11-26!)=Sunday)+" "+String(Day number(!2023-12-02!)=Saturday))

// years of two digits
ALERT(String(Date("01/25/97"))+" "+String(Date("01/25/30"))+" "+String(Date("01/25/29"))+" "+String(Date("01/25/07")))
SET DEFAULT CENTURY(20)
ALERT(String(Date("01/25/97"))+" "+String(Date("01/25/07")))
SET DEFAULT CENTURY(19; 95)
ALERT(String(Date("01/25/97"))+" "+String(Date("01/25/07"))+" "+String(Date("01/25/94")))
ALERT(String(Date("01/25/1997"))+" "+String(Date("01/25/1907")))
SET DEFAULT CENTURY(19; 30)

// moved
ALERT(String(Add to date(!2024-02-29!; 1; 0; 0))+" "+String(Add to date(!2024-02-29!; 4; 0; 0))+" "+String(Add to date(!2023-12-31!; 0; 0; 1)))
ALERT(String(Add to date(!2024-03-31!; 0; -1; 0))+" "+String(Add to date(!2024-01-15!; 0; -13; 0))+" "+String(Add to date(!2024-01-31!; 0; 13; -400)))
ALERT(String(Add to date(!00-00-00!; 1; 1; 1))+" "+String(Add to date(!2024-01-01!; 0; 0; 0)))
