// docs: commands/delete-document ("an error is generated"), delete-folder, move-document, copy-document, create-folder
// An empty path names nothing: it is an error, and never the folder that relative paths begin at.

var $folder; $file : Text
$folder:=Temporary folder+Generate UUID+Folder separator
CREATE FOLDER($folder)
$file:=$folder+"größe 😀.txt"
TEXT TO DOCUMENT($file; "x")

var $f : 4D.Function
For each ($f; [Formula(DELETE DOCUMENT("")); Formula(DELETE FOLDER("")); Formula(DELETE FOLDER(""; Delete with contents)); Formula(DELETE FOLDER($1; Delete with contents)); \
	Formula(MOVE DOCUMENT(""; $2)); Formula(MOVE DOCUMENT($2; "")); Formula(COPY DOCUMENT(""; $2)); Formula(COPY DOCUMENT($2; "")); Formula(CREATE FOLDER(""))])
	Try
		$f.call(Null; Null; $file)
		ALERT("no error: "+$f.source)
	Catch
		ALERT($f.source+" "+String(Last errors[0].errCode))
	End try
End for each
ALERT(Document to text($file)+" "+String(Test path name($folder)))
DELETE FOLDER($folder; Delete with contents)
ALERT(String(OK)+" "+String(Test path name($folder)<0))
// DELETE FOLDER modifies OK
Try(DELETE FOLDER(""))
ALERT(String(OK))
DELETE FOLDER($folder; Delete with contents) // it is not there: nothing to do, and no error
ALERT(String(OK))
Try(DELETE FOLDER($folder))
ALERT(String(OK)+" "+String(Last errors[0].errCode))
