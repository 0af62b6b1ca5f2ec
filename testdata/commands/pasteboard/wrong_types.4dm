// docs: commands/theme/Pasteboard
// What is no type, no data and no picture, Null and Undefined among them, is refused, and the error names the command and the parameter. What is in the pasteboard stays.

var $o : Object
var $t : Text
var $n : Integer
var $b : Blob
var $p : Picture
var $f : 4D.Function
$o:={}
SET TEXT TO PASTEBOARD("größe 日本 🎈")

For each ($f; [\
	Formula(Pasteboard data size(5)); Formula(Pasteboard data size(Null)); Formula(Pasteboard data size($o.none)); Formula(GET PASTEBOARD DATA(5; $b)); \
	Formula(GET PASTEBOARD DATA(Null; $b)); Formula(GET PASTEBOARD DATA($o.none; $b)); Formula(GET PASTEBOARD DATA("größe"; "x")); Formula(APPEND DATA TO PASTEBOARD(5; $b)); \
	Formula(APPEND DATA TO PASTEBOARD(Null; $b)); Formula(APPEND DATA TO PASTEBOARD("größe"; "text")); Formula(APPEND DATA TO PASTEBOARD("größe"; Null)); \
	Formula(APPEND DATA TO PASTEBOARD("größe"; $o.none)); Formula(SET PICTURE TO PASTEBOARD("x")); \
	Formula(SET PICTURE TO PASTEBOARD($o.none)); Formula(GET PICTURE FROM PASTEBOARD("x")); Formula(SET TEXT TO PASTEBOARD(5)); Formula(SET TEXT TO PASTEBOARD(Null)); \
	Formula(SET TEXT TO PASTEBOARD($o.none)); Formula(SET FILE TO PASTEBOARD(5)); Formula(SET FILE TO PASTEBOARD(Null)); Formula(SET FILE TO PASTEBOARD($o.none; *)); \
	Formula(Get file from pasteboard("1")); Formula(Get file from pasteboard(Null)); Formula(Get file from pasteboard($o.none)); Formula(GET PASTEBOARD DATA TYPE($n; $n; $n))])
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
	End try
End for each
ALERT(Get text from pasteboard)
