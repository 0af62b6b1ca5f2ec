// docs: commands/theme/System-Documents (delete-document, open-document, append-document, create-document, close-document, folder-list, document-list, create-folder,
// test-path-name, get-document-size, set-document-size, get-document-position, set-document-position, document-to-blob, blob-to-document, move-document, copy-document,
// document-to-text, text-to-document, volume-attributes, set-document-properties, select-folder, select-document, show-on-disk, localized-document-path, get-document-icon)
// What is no path, no reference and no text, Null and Undefined among them, is refused, and the error names the command and the parameter.

var $v : Variant
var $o : Object
var $f : 4D.Function
var $b : Blob
var $empty : Text
var $r : Real
var $p : Picture
ARRAY TEXT($names; 0)
$o:={}
$empty:=Temporary folder+Generate UUID
CREATE FOLDER($empty)

For each ($f; [\
	Formula(DELETE DOCUMENT(12)); Formula(DELETE DOCUMENT($v)); Formula(DELETE DOCUMENT($o.none)); \
	Formula(Open document(!2024-01-01!)); Formula(Open document(Null)); Formula(Open document($o.none)); Formula(Open document("a"; "*"; "read")); \
	Formula(Append document(True)); Formula(Append document(Null)); Formula(Append document("a"; 5)); \
	Formula(Create document($o)); Formula(Create document(Null)); Formula(Create document($o.none)); \
	Formula(CLOSE DOCUMENT("a.txt")); Formula(CLOSE DOCUMENT(Null)); Formula(CLOSE DOCUMENT($o.none)); \
	Formula(FOLDER LIST(5; $names)); Formula(FOLDER LIST(Null; $names)); Formula(FOLDER LIST($empty; $o)); \
	Formula(DOCUMENT LIST(5; $names)); Formula(DOCUMENT LIST(Null; $names)); Formula(DOCUMENT LIST($empty; $names; "all")); Formula(DOCUMENT LIST($empty; [])); \
	Formula(CREATE FOLDER([])); Formula(CREATE FOLDER(Null)); Formula(CREATE FOLDER($o.none; *)); \
	Formula(Test path name(7)); Formula(Test path name(Null)); Formula(Test path name($o.none)); \
	Formula(Get document size($o)); Formula(Get document size(Null)); Formula(Get document size(True)); \
	Formula(SET DOCUMENT SIZE("a"; 5)); Formula(SET DOCUMENT SIZE(?00:00:01?; "5")); Formula(SET DOCUMENT SIZE(Null; 5)); Formula(SET DOCUMENT SIZE(?00:00:01?; $o.none)); \
	Formula(Get document position("a")); Formula(Get document position(Null)); Formula(Get document position($o.none)); \
	Formula(SET DOCUMENT POSITION("a"; 5)); Formula(SET DOCUMENT POSITION(?00:00:01?; "5")); Formula(SET DOCUMENT POSITION(?00:00:01?; Null)); \
	Formula(SET DOCUMENT POSITION(?00:00:01?; 1; "end"))])
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
	End try
End for each

For each ($f; [\
	Formula(DOCUMENT TO BLOB(5; $b)); Formula(DOCUMENT TO BLOB(Null; $b)); Formula(DOCUMENT TO BLOB($o.none; $b)); \
	Formula(BLOB TO DOCUMENT(5; $b)); Formula(BLOB TO DOCUMENT(Null; $b)); Formula(BLOB TO DOCUMENT("/none/ä"; "text")); Formula(BLOB TO DOCUMENT("/none/ä"; Null)); \
	Formula(MOVE DOCUMENT(1; "b")); Formula(MOVE DOCUMENT("a"; 1)); Formula(MOVE DOCUMENT(Null; "b")); Formula(MOVE DOCUMENT("a"; $o.none)); \
	Formula(COPY DOCUMENT(1; "b")); Formula(COPY DOCUMENT("a"; Null)); Formula(COPY DOCUMENT("a"; "b"; 3)); Formula(COPY DOCUMENT($o.none; "b"; *)); \
	Formula(DELETE FOLDER(1)); Formula(DELETE FOLDER(Null)); Formula(DELETE FOLDER("a"; "contents")); \
	Formula(Document to text(1)); Formula(Document to text(Null)); Formula(Document to text($o.none)); Formula(Document to text("a"; $o)); \
	Formula(TEXT TO DOCUMENT(1; "x")); Formula(TEXT TO DOCUMENT(Null; "x")); Formula(TEXT TO DOCUMENT("/none/ä"; 12)); Formula(TEXT TO DOCUMENT("/none/ä"; Null)); \
	Formula(TEXT TO DOCUMENT("/none/ä"; $o.none)); Formula(TEXT TO DOCUMENT("/none/ä"; "x"; True)); Formula(TEXT TO DOCUMENT("/none/ä"; "x"; "UTF-8"; "LF")); \
	Formula(Convert path system to POSIX(Null)); Formula(Convert path POSIX to system(12)); Formula(Convert path POSIX to system(Null)); \
	Formula(Object to path("a")); Formula(Object to path(Null)); Formula(Object to path($o.none)); \
	Formula(Get 4D folder("Data")); Formula(System folder("Desktop")); Formula(System folder(Null)); Formula(System folder($o.none)); \
	Formula(VOLUME ATTRIBUTES(1; $r; $r; $r)); Formula(VOLUME ATTRIBUTES(Null; $r; $r; $r)); \
	Formula(SET DOCUMENT PROPERTIES(Null; True; True; !2000-01-01!; ?00:00:00?; !2000-01-01!; ?00:00:00?)); \
	Formula(SET DOCUMENT PROPERTIES("ä"; "yes"; True; !2000-01-01!; ?00:00:00?; !2000-01-01!; ?00:00:00?)); \
	Formula(Select folder(5)); Formula(Select folder("Wohin?"; $o)); Formula(Select folder(Null)); \
	Formula(CREATE ALIAS(1; "b")); Formula(CREATE ALIAS("a"; Null)); Formula(RESOLVE ALIAS(1; $v)); Formula(RESOLVE ALIAS($o.none; $v)); \
	Formula(GET DOCUMENT ICON(1; $p)); Formula(GET DOCUMENT ICON(Null; $p)); Formula(GET DOCUMENT ICON("ä"; $p; "big")); \
	Formula(Select document(True; "*"; "日本"; 0)); Formula(Select document(""; Null; ""; 0)); Formula(Select document(""; "*"; ""; "multiple")); \
	Formula(SHOW ON DISK(1)); Formula(SHOW ON DISK(Null)); Formula(SHOW ON DISK($o.none; *)); \
	Formula(Localized document path(1)); Formula(Localized document path(Null))])
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
	End try
End for each
ALERT(String(Test path name("/none/ä")<0))
DELETE FOLDER($empty)
