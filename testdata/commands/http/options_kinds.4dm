// docs: commands/http-set-option, http-get-option, http-authenticate, http-set-certificates-folder, http-get-certificates-folder: the values that each option takes, large ones, Null;
// folders of other scripts, long ones, none; what is no number, no text.

var $i; $n : Integer
var $t; $path : Text
var $f : 4D.Function
var $o : Object
var n : Integer

$o:={}
For ($i; 0; 8)
	For each ($n; [-1; 2; 8; 2147483647])
		Try
			HTTP SET OPTION($i; $n)
			HTTP GET OPTION($i; n)
			ALERT("option "+String($i)+" is "+String(n))
		Catch
			ALERT(Last errors[0].message)
		End try
	End for each
End for
$path:=Temporary folder+"сертификаты 🎈 "+Generate UUID+Folder separator
CREATE FOLDER($path)
HTTP SET CERTIFICATES FOLDER($path)
ALERT(String(HTTP Get certificates folder=$path))
HTTP AUTHENTICATE("größe"; "日本"*3000; HTTP digest)
n:=0
For each ($f; [\
	Formula(HTTP SET CERTIFICATES FOLDER(5)); Formula(HTTP SET CERTIFICATES FOLDER(Null)); Formula(HTTP SET CERTIFICATES FOLDER($o.none)); \
	Formula(HTTP SET OPTION(1000000; 1)); Formula(HTTP GET OPTION(1000000; n)); Formula(HTTP GET OPTION(Null; n)); Formula(HTTP GET OPTION("1"; n)); Formula(HTTP SET OPTION("1"; 1)); Formula(HTTP SET OPTION(1; Null)); Formula(HTTP GET OPTION(1)); \
	Formula(HTTP AUTHENTICATE("a"; "b"; 3)); Formula(HTTP AUTHENTICATE("a"; "b"; -1)); Formula(HTTP AUTHENTICATE("a"; "b"; *)); Formula(HTTP AUTHENTICATE(Null; "b")); Formula(HTTP AUTHENTICATE("a"))])
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
// a folder that is gone; the one before stays
DELETE FOLDER($path)
Try
	HTTP SET CERTIFICATES FOLDER("x"*6000)
	ALERT("accepted")
Catch
	ALERT(String(Position("does not exist"; Last errors[0].message)>0))
End try
Try
	HTTP SET CERTIFICATES FOLDER($path)
	ALERT("accepted")
Catch
	ALERT(String(Position("does not exist"; Last errors[0].message)>0))
End try
ALERT(String(HTTP Get certificates folder=$path))
