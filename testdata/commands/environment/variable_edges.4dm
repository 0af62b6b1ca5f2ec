// docs: commands/set-environment-variable
// The last value counts, "" resets, names of other scripts, a large value, wrong types, Null and Undefined.

var $in; $out : Text
var $o : Object
var $v : Variant
$o:=New object

SET ENVIRONMENT VARIABLE("TETRA_EDGE"; "one")
SET ENVIRONMENT VARIABLE("TETRA_EDGE"; "two = 日本 😀 \"q\"")
LAUNCH EXTERNAL PROCESS("printenv TETRA_EDGE"; $in; $out)
ALERT(Replace string($out; Char(10); ""))
// names are told apart by case
SET ENVIRONMENT VARIABLE("tetra_edge"; "lower")
LAUNCH EXTERNAL PROCESS("printenv TETRA_EDGE"; $in; $out)
ALERT(Replace string($out; Char(10); ""))
SET ENVIRONMENT VARIABLE("TETRA_EDGE"; "v"*100000)
LAUNCH EXTERNAL PROCESS("printenv TETRA_EDGE"; $in; $out)
ALERT(String(Length(Replace string($out; Char(10); ""))))
SET ENVIRONMENT VARIABLE("TETRA_EDGE"; "")
LAUNCH EXTERNAL PROCESS("sh -c 'echo [$TETRA_EDGE]'"; $in; $out)
ALERT(Replace string($out; Char(10); ""))

For each ($v; New collection(12; True; Null; New object))
	Try
		SET ENVIRONMENT VARIABLE($v; "x")
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		SET ENVIRONMENT VARIABLE("TETRA_EDGE"; $v)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	SET ENVIRONMENT VARIABLE("TETRA_EDGE"; $o.missing)
Catch
	ALERT(Last errors[0].message)
End try
