// docs: commands/theme/Processes, commands/theme/Process-Communications, commands/theme/Process-User-Interface
// Numbers of processes that do not exist: nothing, Null, 0 or Does not exist, as each page says; SET PROCESS VARIABLE alone is an error. Names of other scripts, empty and long ones.

var $n; $m : Integer
var $t; $big : Text
var $real : Real
var $signal : 4D.Signal
var $state; $time : Integer
var $v : Variant
var theText : Text
$big:="größe 日本 🎈"*1000

For each ($n; [0; -7; 1000000; 2147483647; -2147483648])
	ALERT(String($n)+" "+String(Process info($n)=Null)+" "+String(Process state($n)))
	DELAY PROCESS($n; 1000000)
	PAUSE PROCESS($n)
	RESUME PROCESS($n)
	HIDE PROCESS($n)
	SHOW PROCESS($n)
	BRING TO FRONT($n)
	KILL WORKER($n)
	CALL WORKER($n; "")
	CALL WORKER($n; Formula(ALERT("never")))
	ABORT PROCESS BY ID($n)
	theText:="kept"
	$t:="kept"
	GET PROCESS VARIABLE($n; theText; $t)
	VARIABLE TO VARIABLE(Current process; theText; $t)
	ALERT($t+" "+theText)
	Try
		SET PROCESS VARIABLE($n; theText; $big)
		ALERT("set")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each

// names and identifiers
ALERT(String(Process number(""))+String(Process number($big))+String(Process number("größe"))+" "+String(Process number(Process info(Current process).systemID)=Current process))
ALERT(String(Process activity.processes.length>0)+" "+String(Process activity("größe"; 1000000).processes.length>0)+" "+String(Process activity($big; -1).processes.length>0)+" "+String(Process activity(""; 0).processes.length>0))
// a delay of nothing, of less, of a part of a tick
DELAY PROCESS(Current process; 0)
DELAY PROCESS(Current process; -1000000)
DELAY PROCESS(Current process; 0.5)
PAUSE PROCESS(1) // it does not affect the main process
ALERT(String(Process state(Current process)))

// semaphores
For each ($t; ["größe 日本 🎈"; ""; $big])
	ALERT(String(Test semaphore($t))+String(Semaphore($t))+String(Test semaphore($t))+String(Semaphore($t; 0))+String(Semaphore($t; -1))+String(Semaphore($t; 1000000)))
	CLEAR SEMAPHORE($t)
	ALERT(String(Test semaphore($t)))
	CLEAR SEMAPHORE($t) // it is not there: nothing
End for each

// signals
For each ($t; [""; "größe 日本 🎈"; $big])
	$signal:=New signal($t)
	ALERT(String($signal.description=$t)+" "+String(Length($signal.description))+" "+String($signal.signaled)+String($signal.wait(0.001)))
End for each

// variables: large, of this process
SET PROCESS VARIABLE(Current process; theText; $big)
$t:=""
GET PROCESS VARIABLE(Current process; theText; $t)
ALERT(String($t=$big)+" "+String(Length(theText)))
SET PROCESS VARIABLE(Current process; theText; "")
ALERT("["+theText+"]")
VARIABLE TO VARIABLE(Current process; theText; $big)
ALERT(String(theText=$big))
