// docs: commands/new-process, commands/execute-on-server, commands/process-number: a large stack, a name of 11,000 characters and of other scripts, large parameters, which are copied; an empty name
var $done : 4D.Signal
var $o; $shared : Object
var $c : Collection
var $t; $big : Text
var $n : Integer

$big:="größe 日本 🎈"*1000
For each ($t; ["größe 日本 🎈"; $big; ""])
	$done:=New signal
	$o:={text: $big*10}
	$c:=[].resize(1000; $big)
	$shared:=New shared object("text"; $big)
	$n:=New process("changes"; 1000000; $t; $done; $o; $c; $shared)
	$done.wait(10)
	ALERT(String($n>1)+" "+String($o.name=Null)+" "+String($c.length)+" "+$shared.name+" "+String(Length($shared.text)))
	allGone
	$done:=New signal
	$n:=Execute on server("changes"; -1; $t; $done; $o; $c; $shared)
	$done.wait(10)
	ALERT(String($n>1)+" "+$shared.name+" "+String(Process number("größe")))
	allGone
End for each
