// docs: commands/get-4d-folder, temporary-folder: pathnames end with a separator; the two syntaxes of the database folder are one folder; made when they are not there; Null, what is no number.
var $n : Integer
var $t : Text
var $v : Variant

For each ($n; [Database folder; Database folder Unix syntax; Logs folder; Current resources folder; Active 4D Folder])
	$t:=Get 4D folder($n)
	ALERT(String($n)+" "+String(($t="@/") | ($t=("@"+Folder separator)) | (($t="") & ($n=Active 4D Folder))))
End for each
ALERT(String(Convert path system to POSIX(Get 4D folder(Database folder))=Get 4D folder(Database folder Unix syntax)))
ALERT(String(Temporary folder=("@"+Folder separator))+" "+String(Test path name(Temporary folder)=Is a folder))
For each ($v; ["größe"; Null; {}])
	Try
		ALERT(Get 4D folder($v))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
// asking for the Resources and Logs folders makes them when they are not there
For each ($t; [Get 4D folder(Current resources folder); Get 4D folder(Logs folder); Get 4D folder(Database folder)+"Data"+Folder separator])
	ALERT(String(Test path name($t)=Is a folder))
	DELETE FOLDER($t)
End for each
