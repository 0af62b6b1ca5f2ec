// docs: commands/choose, commands/generate-uuid, commands/launch-external-process, commands/process-4d-tags, commands/get-macro-parameter, commands/set-macro-parameter, commands/base64-encode, commands/generate-digest
// What is no condition, no number and no text, Null and Undefined among them, is refused, and the error names the command and the parameter.

var $o : Object
var $t : Text
var $n : Integer
var $v : Variant
var $b : Blob
var $f : 4D.Function
$o:={}

For each ($f; [\
	Formula(Choose("größe"; 1; 2)); Formula(Choose(Null; 1; 2)); Formula(Choose($o.none; 1; 2)); Formula(Choose($o; 1; 2)); Formula(Choose(True)); Formula(Choose(False; 1)); Formula(Choose(True; 1; 2; 3)); Formula(Choose()); \
	Formula(Generate UUID("4")); Formula(Generate UUID(Null)); Formula(Generate UUID($o.none)); Formula(Generate UUID(5)); Formula(Generate UUID(-1)); \
	Formula(LAUNCH EXTERNAL PROCESS(5)); Formula(LAUNCH EXTERNAL PROCESS(Null)); Formula(LAUNCH EXTERNAL PROCESS($o.none)); \
	Formula(LAUNCH EXTERNAL PROCESS("cat"; 5; $t)); Formula(LAUNCH EXTERNAL PROCESS("cat"; $o; $t)); Formula(LAUNCH EXTERNAL PROCESS("cat"; Null; $t)); \
	Formula(LAUNCH EXTERNAL PROCESS("cat"; ""; "x")); Formula(PROCESS 4D TAGS(5; $t)); Formula(PROCESS 4D TAGS(Null; $t)); Formula(PROCESS 4D TAGS($o.none; $t)); \
	Formula(PROCESS 4D TAGS($o; $t)); Formula(PROCESS 4D TAGS("größe"; "x")); Formula(PROCESS 4D TAGS("größe"; $o)); Formula(GET MACRO PARAMETER("1"; $t)); \
	Formula(GET MACRO PARAMETER(Null; $t)); Formula(GET MACRO PARAMETER(1; $n)); Formula(SET MACRO PARAMETER("1"; "x")); Formula(SET MACRO PARAMETER(1; 5)); \
	Formula(SET MACRO PARAMETER(1; Null)); Formula(SET ENVIRONMENT VARIABLE(5; "x")); Formula(SET ENVIRONMENT VARIABLE("x"; Null))])
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
	End try
End for each
