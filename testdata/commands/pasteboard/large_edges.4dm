// docs: commands/pasteboard-data-size (-102), get-pasteboard-data (OK, an error), append-data-to-pasteboard, set-file-to-pasteboard (* adds), get-file-from-pasteboard, set-picture-to-pasteboard
// Types that are not there, empty ones and of other scripts, empty and large data, files of other scripts and long paths, numbers of files that do not exist, no picture.

var $b; $c : Blob
var $t; $big : Text
var $n : Integer
var $p : Picture
$big:="größe 日本 🎈"*1000

CLEAR PASTEBOARD
For each ($t; ["größe"; ""; "TEXT"; $big])
	OK:=7
	Try
		ALERT(String(Pasteboard data size($t)))
	Catch
		ALERT("error "+String(Last errors[0].errCode))
	End try
	SET BLOB SIZE($b; 3)
	Try
		GET PASTEBOARD DATA($t; $b)
		ALERT("got "+String(BLOB size($b)))
	Catch
		ALERT("error "+String(Last errors[0].errCode)+" OK="+String(OK)+" "+String(BLOB size($b))+" "+String(Length(Last errors[0].message)<600))
	End try
End for each

// large data of a type of one's own, and empty data
SET BLOB SIZE($b; 0)
SET BLOB SIZE($b; 1000000; 200)
APPEND DATA TO PASTEBOARD("größe 日本"; $b)
ALERT(String(OK)+" "+String(Pasteboard data size("größe 日本")))
GET PASTEBOARD DATA("größe 日本"; $c)
ALERT(String(OK)+" "+String(BLOB size($c))+" "+String($c{999999}))
SET BLOB SIZE($b; 0)
APPEND DATA TO PASTEBOARD("leer"; $b)
ALERT(String(OK))
ALERT(String(Pasteboard data size("größe 日本"))) // what was there stays
APPEND DATA TO PASTEBOARD($big; $b)
ALERT(String(OK))
SET TEXT TO PASTEBOARD("é日🎈"*100000)
ALERT(String(Length(Get text from pasteboard))+" "+String(Length(Get text from pasteboard)=Length("é日🎈"*100000)))
SET TEXT TO PASTEBOARD("")
ALERT("["+Get text from pasteboard+"]")

// files
SET FILE TO PASTEBOARD("/größe/日本 🎈.txt")
SET FILE TO PASTEBOARD("/zweite"; *)
SET FILE TO PASTEBOARD("/"+("x/"*3000)+"y"; *)
ALERT(Get file from pasteboard(1)+" "+Get file from pasteboard(2)+" "+String(Length(Get file from pasteboard(3))))
For each ($n; [0; -1; 4; 1000000])
	ALERT("["+Get file from pasteboard($n)+"]")
End for each
SET FILE TO PASTEBOARD("/dritte") // without * it replaces what was there
ALERT(Get file from pasteboard(1)+" ["+Get file from pasteboard(2)+"]")
Try
	SET FILE TO PASTEBOARD("")
	ALERT("["+Get file from pasteboard(1)+"]")
Catch
	ALERT(Last errors[0].message)
End try

// no picture
SET PICTURE TO PASTEBOARD(Null)
ALERT(String(OK)+" ["+Get text from pasteboard+"] ["+Get file from pasteboard(1)+"]")
GET PICTURE FROM PASTEBOARD($p)
ALERT(String(Picture size($p)))
