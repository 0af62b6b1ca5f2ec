// docs: commands/call-worker, commands/kill-worker ("if no worker with the specified process name or number exists, does nothing"), commands/new-signal, Develop/processes (names of workers are case-sensitive)
// Workers with names of other scripts, empty and long ones; large parameters, which are copied; Null and Undefined as parameters.

var $signal : 4D.Signal
var $shared; $o : Object
var $t; $big : Text
$big:="größe 日本 🎈"*10000

For each ($t; ["größe 日本 🎈"; "GRÖSSE 日本 🎈"; "é"*5000])
	$signal:=New signal
	$shared:=New shared object("n"; 0)
	$o:={text: $big; list: [1; 2; 3]}
	CALL WORKER($t; Formula(worker_text:=$1); $big)
	CALL WORKER($t; Formula($1.text:="changed"); $o)
	CALL WORKER($t; Formula($1.trigger()); $signal)
	ALERT(String($signal.wait(10))+" "+String($o.text=$big)+" "+String(Process number($t)>0)+" "+String(Process info(Process number($t)).name=$t))
End for each
KILL WORKER("größe 日本 🎈")
KILL WORKER("GRÖSSE 日本 🎈")
KILL WORKER("é"*5000)
KILL WORKER("niemand 日本")
KILL WORKER("")
KILL WORKER("x"*5000)
