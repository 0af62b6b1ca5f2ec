// docs: API/FileHandleClass: every mode, positions, ends of lines, character sets, the end, a handle that only reads, Unicode, large.
var $f : 4D.File
var $h : 4D.FileHandle
var $t : Text
var $b : 4D.Blob
var $i : Integer
var $formula : 4D.Function

$f:=Folder(Temporary folder; fk platform path).file(Generate UUID+".txt")
$h:=$f.open("write")
ALERT($h.mode+" "+$h.charset+" "+String($h.offset)+" "+String($h.eof)+" "+String($h.file.path=$f.path)+" "+$h.breakModeRead+" "+$h.breakModeWrite)
$h.writeLine("é日本")
$h.writeText("two\r\nthree\rfour")
$h.writeBlob(4D.Blob.new())
ALERT(String($h.getSize())+" "+String($h.offset))
$h.setSize(12)
ALERT(String($h.getSize()))
$h:=Null
$h:=$f.open()
ALERT($h.mode+" "+$h.readLine()+"|"+$h.readLine()+"|"+String($h.eof))
ALERT("["+$h.readLine()+"] "+String($h.eof)+" "+String($h.offset))
$h.offset:=0
ALERT($h.readText("本")+"|"+$h.readText())
$h.offset:=2
$b:=$h.readBlob(3)
ALERT(String($b.size)+" "+String($h.offset))
$b:=$h.readBlob(1000)
ALERT(String($b.size)+" "+String($h.eof))
For each ($formula; [Formula($h.writeText("x")); Formula($h.writeLine("x")); Formula($h.setSize(0)); Formula($h.writeBlob($b))])
	Try
		$formula.call()
		ALERT("accepted")
	Catch
		ALERT("it only reads")
	End try
End for each
$h:=Null
$h:=$f.open("append")
$h.writeText("END")
ALERT($h.mode+" "+String($h.getSize()))
$h:=Null
$f.setText("one\rtwo\r\nthree\nfour")
$h:=$f.open({mode: "read"; breakModeRead: Document with CR})
ALERT(JSON Stringify([$h.readLine(); $h.readLine(); $h.readLine()]))
$h:=Null
$h:=$f.open({mode: "write"; charset: "ISO-8859-1"; breakModeWrite: Document with CRLF})
$h.setSize(0)
$h.writeLine("é")
$h.writeLine("ü")
ALERT(String($h.getSize())+" "+$h.breakModeWrite)
$h:=Null
$h:=$f.open("write")
$h.setSize(0)
For ($i; 1; 50000)
	$h.writeLine("line "+String($i))
End for
$h:=Null
$h:=$f.open()
$i:=0
Repeat
	$t:=$h.readLine()
	$i+=1
Until ($h.eof)
ALERT(String($i)+" "+$t)
$h:=Null
Try
	$h:=$f.open("no such mode")
Catch
	ALERT("no such mode")
End try
$f.delete()
Try
	$h:=$f.open("read")
Catch
	ALERT("no such file")
End try
