// docs: commands/new-process: if you omit it, the name is the empty string
var $n : Integer

Use (Storage)
	Storage.hold:=New shared object("on"; True)
End use 
$n:=New process("sleeps"; 0)
ALERT("["+Process info($n).name+"] "+String(Process info($n).number=$n))
Use (Storage.hold)
	Storage.hold.on:=False
End use 
allGone
