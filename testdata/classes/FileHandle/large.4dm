// docs: API/FileHandleClass
// A million characters written and read by text, line, stop text and bytes; texts of other scripts; a size that makes the file longer.

var $f : 4D.File
var $h : 4D.FileHandle
var $t; $stop : Text
var $b : 4D.Blob
var $i : Integer

$f:=Folder(Temporary folder; fk platform path).file("großé-"+Generate UUID)
$h:=$f.open("write")
$t:="Привет 日本 🎈"*50000
$h.writeText($t)
ALERT(String($h.getSize())+" "+String($h.offset)+" "+String($f.size))
$h.writeLine("€"*300000)
ALERT(String($h.getSize())+" "+String($h.offset))
$h.offset:=0
$b:=$h.readBlob(1000000)
ALERT(String($b.size)+" "+String($h.offset)+" "+String($h.eof))
$h:=Null
$h:=$f.open("append")
$h.writeBlob($b)
$h.writeText("\nend ")
$h.writeText("結🎉")
ALERT(String($h.getSize())+" "+String($h.eof))
$h:=Null

$h:=$f.open()
$stop:="€"*10000
ALERT(String($h.readText($stop)=$t)+" "+String($h.offset=(Length($t)+10000)))
ALERT(String(Length($h.readText("x"*10000)))+" "+String($h.offset=(Length($t)+10000)))
ALERT(String(Length($h.readLine()))+" "+$h.readText("\n")[[1]]+" "+$h.readText("🎉")+" "+String($h.eof)+" ["+$h.readText()+"]")
$h:=Null

$h:=$f.open("write")
$h.setSize(5000000)
ALERT(String($h.getSize())+" "+String($h.offset))
$h.offset:=4999999
$b:=$h.readBlob(10)
ALERT(String($b.size)+" "+String($h.eof))
$h.setSize(0)
// character sets whose characters have two bytes
$h:=$f.open({mode: "write"; charset: "UTF-16LE"; breakModeWrite: "crlf"})
For ($i; 1; 1000)
	$h.writeLine("行 "+String($i))
End for
ALERT(String($h.getSize()))
$h:=$f.open({charset: "UTF-16LE"; breakModeRead: "lf"})
ALERT($h.readLine()+" "+String($h.offset)+" "+$h.readText("行 1000")[[1]]+" "+JSON Stringify($h.readText())+" "+String($h.offset))
$h:=Null
$f.delete()
