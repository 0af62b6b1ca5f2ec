// docs: commands/current-date, commands/current-time, commands/timestamp, commands/milliseconds, commands/tickcount
// The clock: its forms and that it goes on.

var $ms; $ticks : Integer
var $stamp : Text
$ms:=Milliseconds
$ticks:=Tickcount
ALERT(String((Current time>=?00:00:00?) & (Current time<=?23:59:59?))+" "+String(Current date>!2024-01-01!))
$stamp:=Timestamp
ALERT(String(Length($stamp))+" "+$stamp[[11]]+$stamp[[20]]+$stamp[[24]]+" "+String(Match regex("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"; $stamp)))
DELAY PROCESS(Current process; 3)
ALERT(String((Milliseconds-$ms)>=30)+" "+String((Tickcount-$ticks)>=2)+" "+String(Timestamp>$stamp))
