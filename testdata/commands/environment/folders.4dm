// docs: commands/get-4d-folder, temporary-folder, set-environment-variable: pathnames end with a separator; the two syntaxes of the database folder are one folder; variables of other scripts, long and empty; Null, what is no text.
var $n : Integer
var $t; $in; $out : Text
var $v : Variant

For each ($n; [Database folder; Database folder Unix syntax; Logs folder; Current resources folder; Active 4D Folder])
	$t:=Get 4D folder($n)
	ALERT(String($n)+" "+String(($t="@/") | ($t=("@"+Folder separator)) | (($t="") & ($n=Active 4D Folder))))
End for each
ALERT(String(Convert path system to POSIX(Get 4D folder(Database folder))=Get 4D folder(Database folder Unix syntax)))
ALERT(String(Temporary folder=("@"+Folder separator))+" "+String(Test path name(Temporary folder)=Is a folder))
SET ENVIRONMENT VARIABLE("TETRA_GB"; "größe 日本 🎈𝒳")
LAUNCH EXTERNAL PROCESS("printenv TETRA_GB"; $in; $out)
ALERT(Replace string($out; "\n"; ""))
SET ENVIRONMENT VARIABLE("TETRA_GB"; "é"*20000)
LAUNCH EXTERNAL PROCESS("printenv TETRA_GB"; $in; $out)
ALERT(String(Replace string($out; "\n"; "")=("é"*20000)))
SET ENVIRONMENT VARIABLE("TETRA_GB"; "")
For each ($v; [12; Null; {}; True])
	Try
		SET ENVIRONMENT VARIABLE($v; "x")
		ALERT("set")
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		SET ENVIRONMENT VARIABLE("TETRA_GB"; $v)
		ALERT("set")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
For each ($v; ["größe"; Null; {}])
	Try
		ALERT(Get 4D folder($v))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
