// docs: API/FileHandleClass
// What is no text, no number and no bytes, Null and Undefined among them, is refused and nothing is written; read-only properties; numbers far outside.

var $f : 4D.File
var $h : 4D.FileHandle
var $o : Object
var $g : 4D.Function
var $n : Real
var $b : 4D.Blob
var $v : Variant

$o:={}
$f:=Folder(Temporary folder; fk platform path).file("größe-"+Generate UUID)
$h:=$f.open("write")
$h.writeText("größe 日本 🎈")
For each ($g; [Formula($h.readBlob("5")); Formula($h.readBlob(Null)); Formula($h.readBlob($o.none)); Formula($h.readBlob()); \
	Formula($h.readText(5)); Formula($h.readText(Null)); Formula($h.readText($o.none)); Formula($h.readLine(5)); \
	Formula($h.setSize("5")); Formula($h.setSize(Null)); Formula($h.setSize($o.none)); Formula($h.setSize()); \
	Formula($h.writeBlob("text")); Formula($h.writeBlob(Null)); Formula($h.writeBlob($o.none)); Formula($h.writeBlob({})); Formula($h.writeBlob()); \
	Formula($h.writeLine(5)); Formula($h.writeLine(Null)); Formula($h.writeLine($o.none)); Formula($h.writeLine(["a"])); Formula($h.writeLine()); \
	Formula($h.writeText(5)); Formula($h.writeText(Null)); Formula($h.writeText($o.none)); Formula($h.writeText(!2024-01-01!)); Formula($h.writeText())])
	Try
		$g.call()
		ALERT("accepted: "+$g.source)
	Catch
		ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
	End try
End for each
ALERT(String($h.getSize())+" "+$f.getText())
Try
	$h.offset:="5"
	ALERT("set")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$h.mode:="read"
	ALERT("set")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$h.eof:=True
	ALERT("set")
Catch
	ALERT(Last errors[0].message)
End try

// offsets: below the start is the start, beyond the end is the end
For each ($n; [-1; -2147483648; -10^15; 3; 1000000; 10^15])
	$h.offset:=$n
	ALERT(String($h.offset)+" "+String($h.eof))
End for each
// how many bytes: none, or what is there
$h.offset:=0
For each ($n; [0; -1; -1000000; 10^15])
	$b:=$h.readBlob($n)
	ALERT(String($b.size)+" "+String($h.offset))
End for each
$h.offset:=0
$b:=$h.readBlob(1.6)
ALERT(String($b.size))
// nothing to write
$h.setSize(-5)
ALERT(String($h.getSize())+" "+String($h.eof))
$h.writeText("")
$h.writeBlob(4D.Blob.new())
ALERT(String($h.getSize())+" ["+$h.readText()+"] ["+$h.readLine()+"] ["+$h.readText("")+"]")
$h.writeLine("")
ALERT(String($h.getSize())+" "+String($h.offset))
$h:=Null
$f.delete()
