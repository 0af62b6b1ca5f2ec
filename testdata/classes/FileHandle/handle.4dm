// docs: API/FileHandleClass, API/FileClass (.open)
// File handles: lines, texts up to a stop, bytes, offsets, sizes.

var $folder : 4D.Folder
var $f : 4D.File
var $h : 4D.FileHandle
var $lines : Collection
var $i : Integer
var $t : Text

$folder:=Folder(Temporary folder; fk platform path).folder("tetra test "+Generate UUID)
$f:=$folder.file("sub/é.txt")

// Write: the file and its folder are created; it begins at the start of what is there.
$h:=$f.open("write")
ALERT($h.mode+" "+$h.charset+" "+$h.breakModeRead+" "+$h.breakModeWrite+" "+$h.file.fullName+" "+String($h.offset)+String($h.eof))
For ($i; 1; 3)
	$h.writeLine("Hello World"+String($i))
End for
ALERT(String($h.offset)+" "+String($h.getSize())+" "+String($f.size))
$h:=$f.open("write")
$h.writeText("HELLO")
ALERT($f.getText("UTF-8"; Document with LF))
// Append.
$h:=$f.open("append")
ALERT(String($h.offset))
$h.writeText("end")
ALERT(String($h.getSize()))

// Line by line.
$lines:=[]
$h:=$f.open()
While (Not($h.eof))
	$lines.push($h.readLine())
End while
ALERT($h.mode+" "+JSON Stringify($lines)+" "+String($h.offset))
ALERT("["+$h.readLine()+"]["+$h.readText()+"]")

// Up to a text; when it is not there, nothing, and the offset stays.
$h:=$f.open({mode: "read"})
ALERT($h.readText("World")+"|"+String($h.offset))
ALERT("["+$h.readText("nowhere")+"]"+String($h.offset))
ALERT($h.readText("\n")+"|"+String($h.offset))
ALERT(String(Length($h.readText()))+" "+String($h.eof))
$h.offset:=-5
ALERT(String($h.offset))
$h.offset:=1000000
ALERT(String($h.offset)+String($h.eof))
$h.offset:=6
ALERT($h.readLine())

// Characters, not bytes, once text is read; beyond the basic plane they count twice.
$f.setText("aé🎉b\nç\n")
$h:=$f.open("read")
ALERT(String($h.getSize()))
ALERT($h.readText("🎉")+String($h.offset))
ALERT($h.readLine()+String($h.offset))
$h.offset:=1
ALERT($h.readText("b")+" "+String($h.offset))
ALERT(String($h.eof)+$h.readLine()+$h.readLine()+String($h.offset)+String($h.eof))

// Bytes.
$h:=$f.open("read")
ALERT(String($h.readBlob(3).size)+" "+String($h.offset))
ALERT(BLOB to text($h.readBlob(4); UTF8 text without length)+" "+String($h.offset))
ALERT(String($h.readBlob(100).size)+" "+String($h.eof)+String($h.readBlob(1).size)+String($h.readBlob(-1).size))
$h:=$f.open("append")
var $blob : Blob
SET BLOB SIZE($blob; 3; 65)
$h.writeBlob($blob)
$h.writeBlob(4D.Blob.new($blob))
ALERT(Substring($f.getText(); 8))
$h.offset:=0
$h.writeText("A")
ALERT(Substring($f.getText(); 1; 2))

// Sizes.
$h.setSize(3)
ALERT(String($f.size)+String($h.getSize()))
$h.setSize(5)
ALERT(String($f.size)+" "+String($f.getContent().size))
$h.setSize(0)
ALERT(String($f.size))

// Line ends and character sets.
$h:=$f.open({mode: "write"; breakModeWrite: "crlf"; charset: "ISO-8859-1"})
$h.writeLine("é\nz")
ALERT(String($f.size)+" "+$h.breakModeWrite+" "+$h.charset)
$h:=$f.open({charset: "ISO-8859-1"; breakModeRead: Document with CR})
ALERT($h.breakModeRead+" "+JSON Stringify($h.readText()))
$h:=$f.open({charset: "ISO-8859-1"; breakModeRead: "lf"})
ALERT(JSON Stringify($h.readText()))
$f.setText("\r\na\rb\n\nc"; "UTF-16")
$h:=$f.open({charset: "UTF-8"})
$lines:=[]
While (Not($h.eof))
	$lines.push($h.readLine())
End while
ALERT(JSON Stringify($lines))

// An empty file.
$f.setText("")
$h:=$f.open("read")
ALERT(String($h.eof)+"["+$h.readLine()+"]["+$h.readText("x")+"]"+String($h.readBlob(2).size))

// Errors: no file, no such mode, a handle that reads, options that are none.
var $no : 4D.File
$no:=$folder.file("none.txt")
Try
	$h:=$no.open()
Catch
	ALERT(String(Last errors[0].errCode))
End try
Try
	$h:=$f.open("Write")
Catch
	ALERT(String(Last errors[0].errCode))
End try
Try
	$h:=$f.open("read")
	$h.writeText("x")
Catch
	ALERT(String(Last errors[0].errCode))
End try
Try
	$h:=$f.open({breakModeRead: "LF"})
Catch
	ALERT(String(Last errors[0].errCode))
End try
Try
	$h:=$f.open({charset: "none"})
Catch
	ALERT(String(Last errors[0].errCode))
End try

// Many lines: reading is linear.
$t:="línea de texto 🎉\n"*20000
$f.setText($t)
$h:=$f.open("read")
$i:=0
While (Not($h.eof))
	$t:=$h.readLine()
	$i+=1
End while
ALERT(String($i)+" "+$t)
$folder.delete(Delete with contents)
