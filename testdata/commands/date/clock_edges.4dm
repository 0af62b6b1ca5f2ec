// docs: commands/tickcount, commands/milliseconds, commands/timestamp, commands/random
// A tick is the 60th of a second, whole numbers that never go back; Timestamp is UTC and in order as text; Random in a range; no arguments are taken.

var $i; $n; $ticks; $ms; $last : Integer
var $stamp; $before : Text
var $ok; $low; $high : Boolean
var $t : Text

$ok:=True
$last:=Tickcount
$before:=Timestamp
For ($i; 1; 20000)
	$n:=Tickcount
	$ok:=$ok & ($n>=$last)
	$last:=$n
	$stamp:=Timestamp
	$ok:=$ok & ($stamp>=$before) & (Length($stamp)=24)
	$before:=$stamp
End for
ALERT(String($ok))

// both count the same time, one in 60ths, one in 1000ths of a second
$ms:=Milliseconds
$ticks:=Tickcount
DELAY PROCESS(Current process; 12)
$ms:=Milliseconds-$ms
$ticks:=Tickcount-$ticks
ALERT(String($ticks>=11)+" "+String(Abs(($ticks/60)-($ms/1000))<1))

// the same instant in UTC, by another command
$before:=String(Current date; ISO date GMT; Current time)
$stamp:=Timestamp
ALERT(String((Substring($stamp; 1; 16)=Substring($before; 1; 16)) | (Substring($stamp; 15; 2)#Substring($before; 15; 2)))+" "+$stamp[[11]]+$stamp[[20]]+$stamp[[24]])

// the formula of the page, for one number, a range and negative numbers
$ok:=True
For ($i; 1; 5000)
	$n:=(Random%21)+10
	$ok:=$ok & ($n>=10) & ($n<=30)
	$low:=$low | ($n=10)
	$high:=$high | ($n=30)
	$n:=(Random%(-5-(-7)+1))+(-7)
	$ok:=$ok & ($n>=-7) & ($n<=-5)
	$ok:=$ok & (((Random%1)+4)=4)
End for
ALERT(String($ok)+" "+String($low)+" "+String($high))

For each ($t; New collection("Random(1)"; "Tickcount(Null)"; "Timestamp(\"x\")"))
	Try
		ALERT("accepted "+String(Formula from string($t).call()))
	Catch
		ALERT("refused "+$t)
	End try
End for each
