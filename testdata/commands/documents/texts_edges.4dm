// docs: commands/text-to-document, commands/document-to-text (byte order marks, names and numbers of character sets, treatment of line ends), commands/document-to-blob, commands/blob-to-document
// Empty files, all treatments of line ends both ways, character sets that cannot write a letter, unknown ones, a million bytes, what OK becomes.

var $path; $t : Text
var $cs : Variant
var $b : Blob
var $i : Integer

$path:=Temporary folder+Generate UUID+" größe"
// nothing
TEXT TO DOCUMENT($path; "")
ALERT(String(Get document size($path))+" ["+Document to text($path)+"]")
SET BLOB SIZE($b; 10)
DOCUMENT TO BLOB($path; $b)
ALERT(String(OK)+" "+String(BLOB size($b)))
BLOB TO DOCUMENT($path; $b)
ALERT(String(OK)+" "+String(Get document size($path)))

// line ends: 0 none, 1 those of the system, 2 CRLF, 3 CR, 4 LF
For ($i; 0; 4)
	TEXT TO DOCUMENT($path; "a\rb\r\nc\nd"; "UTF-8-no-bom"; $i)
	$t:=Document to text($path; "UTF-8"; Document unchanged)
	TEXT TO DOCUMENT($path; "a\rb\r\nc\nd"; "UTF-8-no-bom"; Document unchanged)
	ALERT(String($i)+" "+JSON Stringify($t)+" "+JSON Stringify(Document to text($path; "UTF-8"; $i)))
End for

// character sets: a byte order mark for those of Unicode, unless -no-bom; by name and by number (4 ISO-8859-1, 106 UTF-8, 1013 UTF-16BE, 1014 UTF-16LE)
For each ($cs; ["UTF-8"; "utf-8"; "UTF-8-no-bom"; "UTF-16"; "UTF-16BE"; "UTF-16LE"; "UTF-16LE-no-bom"; "UTF-32"; "ISO-8859-1"; "windows-1252"; "macintosh"; "Shift_JIS"; "US-ASCII"; 4; 106; 1013; 1014])
	TEXT TO DOCUMENT($path; "é日🎈"; $cs)
	ALERT(String($cs)+" "+String(Get document size($path))+" "+Document to text($path; $cs))
End for each
// a byte order mark decides, whatever is asked for
TEXT TO DOCUMENT($path; "ü日"; "UTF-16LE")
ALERT(Document to text($path)+" "+Document to text($path; "ISO-8859-1")+" "+Document to text($path; "UTF-16BE"))
For each ($cs; ["none"; ""; 0; -1; 1000000])
	Try
		TEXT TO DOCUMENT($path; "x"; $cs)
		ALERT("written with "+String($cs))
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		$t:=Document to text($path; $cs)
		ALERT("read with "+String($cs))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
// large, and what OK becomes: TEXT TO DOCUMENT does not change it
$t:="é日🎈\r\n"*100000
OK:=7
TEXT TO DOCUMENT($path; $t; "UTF-8-no-bom"; Document with CRLF)
ALERT(String(OK)+" "+String(Get document size($path))+" "+String(Document to text($path; "UTF-8"; Document unchanged)=$t)+" "+String(Length(Document to text($path))))
DOCUMENT TO BLOB($path; $b)
ALERT(String(OK)+" "+String(BLOB size($b)))
// a folder that is not there, a folder
For each ($t; [$path+"none"+Folder separator+"x"; Temporary folder; ""])
	For ($i; 1; 4)
		OK:=7
		Try
			Case of
				: ($i=1)
					TEXT TO DOCUMENT($t; "x")
				: ($i=2)
					BLOB TO DOCUMENT($t; $b)
				: ($i=3)
					DOCUMENT TO BLOB($t; $b)
				: ($i=4)
					$t:=Document to text($t)
			End case
			ALERT("done")
		Catch
			ALERT(String($i)+" "+String(Last errors[0].errCode<0)+" OK="+String(OK)+" "+Replace string(Replace string(Last errors[0].message; $path; "…"); Temporary folder; "TMP"))
		End try
	End for
End for each
DELETE DOCUMENT($path)
