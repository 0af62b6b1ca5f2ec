// docs: commands/create-folder, commands/document-list, commands/copy-document, commands/move-document, commands/text-to-document, commands/delete-folder
// Folders and their documents by path.

var $base : Text
ARRAY TEXT($names; 0)

$base:=Temporary folder+Generate UUID+Folder separator
Try
	CREATE FOLDER($base+"a"+Folder separator+"b")
Catch
	ALERT(String(Last errors[0].errCode))
End try
CREATE FOLDER($base+"a"+Folder separator+"b"+Folder separator; *)
ALERT(String(Test path name($base+"a"+Folder separator+"b")))
TEXT TO DOCUMENT($base+"one.txt"; "é1")
ALERT(Document to text($base+"one.txt"; "UTF-8"))
COPY DOCUMENT($base+"one.txt"; $base+"a"+Folder separator)
COPY DOCUMENT($base+"one.txt"; $base+"two.txt")
Try
	COPY DOCUMENT($base+"one.txt"; $base+"two.txt")
Catch
	ALERT(String(Last errors[0].errCode))
End try
MOVE DOCUMENT($base+"two.txt"; $base+"three.txt")
DOCUMENT LIST($base; $names)
ALERT(String(Size of array($names))+$names{1}+$names{2})
DOCUMENT LIST($base; $names; Recursive parsing+Posix path)
ALERT(String(Size of array($names))+$names{3})
FOLDER LIST($base; $names)
ALERT(String(Size of array($names))+$names{1})
Try
	DELETE FOLDER($base)
Catch
	ALERT(String(Last errors[0].errCode))
End try
DELETE FOLDER($base; Delete with contents)
ALERT(String(Test path name($base)<0))
