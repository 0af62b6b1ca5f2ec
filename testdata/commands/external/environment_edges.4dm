// docs: commands/set-environment-variable, commands/launch-external-process, API/SystemWorkerClass (variables)
// Names and values that no system takes are refused, and programs start as before; other scripts, a large value, an empty one, the options of one start.

var $in; $out; $err; $big : Text
var $f : 4D.Function
var $w : 4D.SystemWorker
$big:="größe 日本 🎈"*1000

For each ($f; [Formula(SET ENVIRONMENT VARIABLE(""; "x")); Formula(SET ENVIRONMENT VARIABLE("A=B"; "x")); Formula(SET ENVIRONMENT VARIABLE("A"; "x"+Char(0)+"y")); \
	Formula(4D.SystemWorker.new("env"; {variables: New object(""; "x")})); Formula(4D.SystemWorker.new("env"; {variables: New object("A=B"; "x")})); Formula(4D.SystemWorker.new("env"; {variables: {A: "x"+Char(0)}}))])
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
SET ENVIRONMENT VARIABLE("GRÖSSE_日本"; "größe = 日本 🎈")
SET ENVIRONMENT VARIABLE("BIG"; $big)
LAUNCH EXTERNAL PROCESS("env"; $in; $out; $err)
ALERT(String(OK)+" "+String(Position("GRÖSSE_日本=größe = 日本 🎈\n"; $out)>0)+" "+String(Position("BIG="+$big+"\n"; $out)>0))
SET ENVIRONMENT VARIABLE("BIG"; "")
LAUNCH EXTERNAL PROCESS("env"; $in; $out; $err)
ALERT(String(OK)+" "+String(Position("BIG=größe"; $out)))
// options hold for the next start alone
$out:=""
SET ENVIRONMENT VARIABLE("_4D_OPTION_CURRENT_DIRECTORY"; "/no/such/größe")
LAUNCH EXTERNAL PROCESS("pwd"; $in; $out; $err)
ALERT(String(OK)+" ["+$out+"]")
SET ENVIRONMENT VARIABLE("_4D_OPTION_CURRENT_DIRECTORY"; "/")
LAUNCH EXTERNAL PROCESS("pwd"; $in; $out; $err)
ALERT(String(OK)+" "+$out)
LAUNCH EXTERNAL PROCESS("pwd"; $in; $out; $err)
ALERT(String(OK)+" "+String($out="/\n"))
// a program that fails has been executed
LAUNCH EXTERNAL PROCESS("sh -c 'echo größe >&2; exit 3'"; $in; $out; $err)
ALERT(String(OK)+" ["+$out+"] "+$err)
// what the system cannot start: errors of the run for a worker, OK for the command
LAUNCH EXTERNAL PROCESS("echo a"+Char(0)+"b"; $in; $out; $err)
ALERT(String(OK))
LAUNCH EXTERNAL PROCESS("echo "+("a"*300000); $in; $out; $err)
ALERT(String(OK))
$w:=4D.SystemWorker.new("echo a"+Char(0)+"b").wait(10)
ALERT(String($w.terminated)+" "+String($w.errors[0].errorCode)+" ["+$w.response+"]")
