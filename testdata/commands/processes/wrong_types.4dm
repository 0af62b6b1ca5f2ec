// docs: commands/theme/Processes, commands/theme/Process-Communications, commands/theme/Process-User-Interface
// What is no method, no process and no name, Null and Undefined among them, is refused, and the error names the command and the parameter.

var $o : Object
var $t : Text
var $n : Integer
var $v : Variant
var $p : Pointer
var theVariable : Text
var $f : 4D.Function
$o:={}

For each ($f; [\
	Formula(New process(5; 0)); Formula(New process(Null; 0)); Formula(New process($o.none; 0)); Formula(New process("größe"; 0)); Formula(New process("größe"; "0")); \
	Formula(New process("größe"; Null)); Formula(New process("größe"; 0; 5)); Formula(New process("größe"; 0; Null)); Formula(New process()); \
	Formula(Execute on server(5; 0)); Formula(Execute on server(Null; 0)); Formula(Execute on server("größe"; "0")); Formula(Execute on server("größe"; 0; True)); \
	Formula(Process info("main")); Formula(Process info(Null)); Formula(Process info($o.none)); Formula(Process info($o)); Formula(Process activity(True)); \
	Formula(Process activity($o)); Formula(Process activity(Null)); Formula(Process activity("größe"; "options")); Formula(Process activity($o.none)); \
	Formula(_O_PROCESS PROPERTIES("main"; $t; $n; $n)); Formula(_O_PROCESS PROPERTIES(Null; $t; $n; $n)); Formula(DELAY PROCESS("main"; 1)); Formula(DELAY PROCESS(Null; 1)); \
	Formula(DELAY PROCESS(1; "1")); Formula(DELAY PROCESS(1; $o.none)); Formula(PAUSE PROCESS("main")); Formula(PAUSE PROCESS(Null)); Formula(PAUSE PROCESS($o.none)); \
	Formula(RESUME PROCESS("main")); Formula(RESUME PROCESS(Null)); Formula(Process state("main")); Formula(Process state(Null)); Formula(Process state($o.none)); \
	Formula(Process number(5)); Formula(Process number(Null)); Formula(Process number($o.none; *)); Formula(Process number($o)); Formula(ABORT PROCESS BY ID("1")); \
	Formula(ABORT PROCESS BY ID(Null)); Formula(EXECUTE ON CLIENT(5; "m")); Formula(EXECUTE ON CLIENT(Null; "m")); Formula(EXECUTE ON CLIENT("@"; 5)); \
	Formula(EXECUTE ON CLIENT("@"; Null)); Formula(REGISTER CLIENT(5)); Formula(REGISTER CLIENT(Null)); Formula(GET PROCESS VARIABLE("main"; theVariable; $t)); \
	Formula(GET PROCESS VARIABLE(Null; theVariable; $t)); Formula(GET PROCESS VARIABLE(1; 5; $t)); Formula(SET PROCESS VARIABLE("main"; theVariable; "x")); \
	Formula(SET PROCESS VARIABLE(Null; theVariable; "x")); Formula(SET PROCESS VARIABLE($o.none; theVariable; "x")); Formula(SET PROCESS VARIABLE(1; 5; "x")); \
	Formula(VARIABLE TO VARIABLE("main"; theVariable; $t)); Formula(VARIABLE TO VARIABLE(1; 5; $t)); Formula(VARIABLE TO VARIABLE(Null; theVariable; $t)); \
	Formula(VARIABLE TO VARIABLE(1; theVariable; 5)); Formula(Semaphore(5)); Formula(Semaphore(Null)); Formula(Semaphore("größe"; "60")); Formula(Semaphore("größe"; Null)); \
	Formula(CLEAR SEMAPHORE(5)); Formula(CLEAR SEMAPHORE(Null)); Formula(CLEAR SEMAPHORE($o.none)); Formula(Test semaphore(5)); Formula(Test semaphore(Null)); \
	Formula(Test semaphore($o.none)); Formula(CALL WORKER(True; "m")); Formula(CALL WORKER(Null; "m")); Formula(CALL WORKER($o.none; "m")); Formula(CALL WORKER("größe"; 5)); \
	Formula(CALL WORKER("größe"; Null)); Formula(CALL WORKER("größe"; {})); Formula(KILL WORKER(True)); \
	Formula(KILL WORKER(Null)); Formula(KILL WORKER($o.none)); Formula(KILL WORKER($o)); Formula(New signal(5)); Formula(New signal($o)); Formula(New signal(Null)); \
	Formula(New signal($o.none)); Formula(HIDE PROCESS("main")); Formula(HIDE PROCESS(Null)); Formula(SHOW PROCESS("main")); Formula(SHOW PROCESS(Null)); \
	Formula(SHOW PROCESS($o.none)); Formula(BRING TO FRONT("main")); Formula(BRING TO FRONT(Null)); Formula(Frontmost process(5))])
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
	End try
End for each
// nothing has happened
ALERT(String(Test semaphore("größe"))+" ["+theVariable+"] "+String(Process number("größe")))
