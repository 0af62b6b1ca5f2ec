// docs: commands/set-environment-variable, launch-external-process, get-4d-folder, application-version: what a program started after sees; names and values of other scripts, none, what is no text.
var $in; $out; $err; $k : Text
var $pid : Integer
var $f : 4D.Function

For each ($k; ["TETRA_TEST_A"; "TETRA_TEST_B"])
	SET ENVIRONMENT VARIABLE($k; "größe 日本 "+$k)
	LAUNCH EXTERNAL PROCESS("printenv "+$k; $in; $out; $err; $pid)
	ALERT($out+String(OK)+" "+String($pid>0))
End for each
SET ENVIRONMENT VARIABLE("TETRA_TEST_A"; "")
LAUNCH EXTERNAL PROCESS("sh -c 'echo [$TETRA_TEST_A]'"; $in; $out; $err)
ALERT($out)
LAUNCH EXTERNAL PROCESS("cat"; "x"*100000; $out)
ALERT(String(Length($out)))
For each ($f; [Formula(Application version(5)); Formula(Get 4D folder("x"))])
	Try
		ALERT("accepted ["+$f.call()+"]")
	Catch
		ALERT($f.source+" refused")
	End try
End for each
ALERT(String(Length(Application version))+" "+String(Num(Application version)>2000)+" "+String(Position("/"; Get 4D folder(Database folder))>0))
Try
	LAUNCH EXTERNAL PROCESS("no-such-program-at-all"; $in; $out)
	ALERT(String(OK))
Catch
	ALERT("not started "+String(OK))
End try
