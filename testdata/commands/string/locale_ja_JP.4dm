//tetra: locale=ja_JP
// docs: commands/string, commands/num, commands/date, commands/get-system-format
// Numbers, dates and times as they are written in another region.

var $i : Integer
var $t; $all : Text
ALERT(String(1234567.891)+" "+String(-0.5)+" "+String(1/3)+" "+String(1e20)+" "+String(12))
ALERT(String(1234567.891; "###,###,##0.00")+" "+String(-1234.5; "###,##0.00;(###,##0.00);zero")+" "+String(0.5; "#0.0 %")+" "+String(50.3; "&xml")+" "+String(254; 16)+" "+String(-1; "&x"))
For ($i; 1; 10)
	ALERT(String($i)+" "+String(!2006-12-09!; $i)+" | "+String(!1896-03-29!; $i)+" | "+String(!00-00-00!; $i)+" | "+String(!00-00-00!; $i+Blank if null date))
End for
ALERT(String(!2024-03-01!)+" "+String(!2024-03-01!; "EEEE d MMMM y, EEE MMM, EEEEE MMMMM"))
For ($i; 1; 11)
	ALERT(String($i)+" "+String(?13:02:03?; $i)+" | "+String(?01:02:03?; $i))
End for
ALERT(String(?17:30:00?; "h:mm aa")+" "+String(?17:30:00?))
ALERT(String(Num("1234,5")=1234.5)+String(Num("1234.5")=1234.5)+" "+String(Num("12.5"; ".")=12.5)+" "+String(Date("03/04/2024"); ISO date)+" "+String(Date("2024-02-29T00:00:00"); ISO date)+" "+String(Date("31.12.99"); ISO date))
For ($i; 0; 19)
	If (($i<9) | ($i>12))
		GET SYSTEM FORMAT($i; $t)
		$all+=String($i)+"=["+$t+"] "
	End if
End for
ALERT($all)
// what is not asked to be written for people stays as it is
ALERT(JSON Stringify(New object("n"; 1.5; "d"; !2024-02-29!))+" "+New collection(1.5; 2).join(";"))
