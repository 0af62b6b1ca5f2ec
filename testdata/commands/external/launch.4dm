// docs: commands/launch-external-process, commands/set-environment-variable
// Programs that run to their end: streams, number, folder, variables.

var $in; $out; $err : Text
var $bytes : Blob
var $pid : Integer

LAUNCH EXTERNAL PROCESS("cat"; "Grüße 🎉"; $out)
ALERT(String(OK)+$out)
LAUNCH EXTERNAL PROCESS("sh -c 'echo o; echo e >&2; exit 2'"; $in; $out; $err; $pid)
ALERT(String(OK)+" "+$out+$err+String($pid>0))
$pid:=0
LAUNCH EXTERNAL PROCESS("true"; $pid)
ALERT(String($pid>0))
TEXT TO BLOB("bytes"; $bytes; UTF8 text without length)
LAUNCH EXTERNAL PROCESS("cat"; $bytes; $bytes)
ALERT(String(BLOB size($bytes)))

// Options hold for one start, variables until they are reset.
SET ENVIRONMENT VARIABLE("_4D_OPTION_CURRENT_DIRECTORY"; "/")
SET ENVIRONMENT VARIABLE("TETRA_V"; "välue")
LAUNCH EXTERNAL PROCESS("sh -c 'pwd; echo $TETRA_V'"; $in; $out)
ALERT($out)
LAUNCH EXTERNAL PROCESS("sh -c 'pwd; echo $TETRA_V'"; $in; $out)
ALERT(String(Substring($out; 1; 2)="/\n")+String(Position("välue"; $out)>0))
SET ENVIRONMENT VARIABLE("TETRA_V"; "")
LAUNCH EXTERNAL PROCESS("sh -c 'echo [$TETRA_V]'"; $in; $out)
ALERT($out)

// Not waited for: the streams are not returned.
$out:="old"
SET ENVIRONMENT VARIABLE("_4D_OPTION_BLOCKING_EXTERNAL_PROCESS"; "false")
$pid:=0
LAUNCH EXTERNAL PROCESS("sleep 0.01"; $in; $out; $err; $pid)
ALERT($out+String(OK)+String($pid>0))

// What cannot be started.
$pid:=7
LAUNCH EXTERNAL PROCESS("/no/such/program"; $in; $out; $err; $pid)
ALERT(String(OK)+String($pid))
LAUNCH EXTERNAL PROCESS("")
ALERT(String(OK))
Try
	LAUNCH EXTERNAL PROCESS("cat"; 12; $out)
Catch
	ALERT(String(Last errors[0].errCode))
End try
