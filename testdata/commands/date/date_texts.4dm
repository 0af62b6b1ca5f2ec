// docs: commands/date, commands/time, commands/time-string
// What Date and Time read: ISO, other separators, words around, nothing at all, other types.

var $t : Text
For each ($t; New collection("12/25/94"; "40/40/94"; "It was the 6/30, we were in 2016"; "2020-11-17T00:00:00.0000"; "2013-06-05T20:00:00"; "2013-11-20T10:20:00.9854"; "13/35/94"; "aa/12/94"; "1-2-2003"; "1.2.2003"; "1 2 2003"; "1,2,2003"; \
	"02/29/2023"; "02/29/2024"; "1/2"; ""; "x"; "١٢/٢٥/٩٤"))
	ALERT("["+$t+"] "+String(Date($t)))
End for each
var $o : Object
$o:=New object("d"; !2024-02-29!; "n"; 5)
ALERT(String(Date($o.d))+" "+String(Date($o.missing))+" "+String(Date($o.n))+" "+String(Date(Null)))

For each ($t; New collection("13:05:10"; "13:00:00"; "1:05"; "5"; "1:05 PM"; "12:30 AM"; "12:30 pm"; "13 hours 5 minutes 10 seconds"; "62 minutes 3 seconds"; "0000-00-00T01:02:03"; "100:00:00"; "-01:00:00"; "1:75:00"; ""; "noon"))
	ALERT("["+$t+"] "+String(Time($t)))
End for each
ALERT(String(Time(10000))+" "+String(Time((60*60)+(20*60)+5200))+" "+String(Time(0))+" "+String(Time(-61))+" "+String(Time($o.missing))+" "+String(Time(Null)))
ALERT(String(Time("13:00:00"); Hour min)+" "+Time string(46800)+" "+Time string(86401)+" "+Time string(0)+" "+Time string(-1))
ALERT(String(Time(?10:00:00?)))
