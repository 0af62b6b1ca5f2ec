// docs: commands/set-default-century
// The defaults of the page, a century alone, pivots at both ends, years of four digits, wrong types, Null.

var $t : Text
var $v : Variant
var $c : Collection

$c:=New collection
For each ($t; New collection("97"; "30"; "29"; "07"))
	$c.push(String(Year of(Date("01/25/"+$t))))
End for each
SET DEFAULT CENTURY(20; 50)
For each ($t; New collection("50"; "49"; "99"; "00"))
	$c.push(String(Year of(Date("01/25/"+$t))))
End for each
SET DEFAULT CENTURY(19; 0)
For each ($t; New collection("00"; "99"))
	$c.push(String(Year of(Date("01/25/"+$t))))
End for each
SET DEFAULT CENTURY(18; 99)
For each ($t; New collection("98"; "99"; "1997"; "2097"; "1907"; "2007"))
	$c.push(String(Year of(Date("01/25/"+$t))))
End for each
ALERT($c.join(" "))
// dates that are no entry stay what they are
ALERT(String(Year of(!1850-01-25!))+" "+String(Year of(Date("2024-02-29T00:00:00")))+" "+String(Year of(Add to date(!1999-12-31!; 0; 0; 1))))

For each ($v; New collection("19"; True; Null; New object))
	Try
		SET DEFAULT CENTURY($v)
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		SET DEFAULT CENTURY(19; $v)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
