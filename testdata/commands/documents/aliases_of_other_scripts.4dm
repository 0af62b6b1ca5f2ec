// docs: commands/create-alias, resolve-alias: names of other scripts, a file that is no alias (OK is 0 and its own path comes back), an alias of a folder, what is not there, what is no text.
var $base; $sep; $t : Text
var $v : Variant

$sep:=Folder separator
$base:=Temporary folder+Generate UUID+$sep
CREATE FOLDER($base+"日本"+$sep; *)
TEXT TO DOCUMENT($base+"日本"+$sep+"größe 🎈.txt"; "𝒳")
CREATE ALIAS($base+"日本"+$sep+"größe 🎈.txt"; $base+"ссылка")
ALERT(String(OK))
RESOLVE ALIAS($base+"ссылка"; $t)
ALERT(String(OK)+" "+String($t=($base+"日本"+$sep+"größe 🎈.txt")))
ALERT(Document to text($base+"ссылка"))
$t:=""
RESOLVE ALIAS($base+"日本"+$sep+"größe 🎈.txt"; $t)
ALERT(String(OK)+" "+String($t=($base+"日本"+$sep+"größe 🎈.txt")))
CREATE ALIAS($base+"日本"+$sep; $base+"ordner")
ALERT(String(OK))
RESOLVE ALIAS($base+"ordner"; $t)
ALERT(String(OK)+" "+String(Position("日本"; $t)>0))
Try
	RESOLVE ALIAS($base+"none"; $t)
	ALERT("resolved "+String(OK))
Catch
	ALERT("not there, OK "+String(OK))
End try
For each ($v; [12; Null; {}])
	Try
		CREATE ALIAS($v; $base+"x")
		ALERT("made")
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		RESOLVE ALIAS($v; $t)
		ALERT("resolved")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
DELETE FOLDER($base; Delete with contents)
