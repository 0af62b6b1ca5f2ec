// docs: API/SystemWorkerClass: input and output of text and BLOBs, exit codes, errors, environment, the folder, encodings, timeouts, what is refused; a system with sh.
var $w : 4D.SystemWorker
var $f : 4D.Function
var $b : Blob

$w:=4D.SystemWorker.new("sh -c 'cat; echo err 1>&2; exit 3'"; {hideWindow: True})
ALERT($w.commandLine+" "+String($w.terminated)+" "+String($w.pid>0)+" "+$w.dataType+" "+$w.encoding+" "+String($w.hideWindow)+" "+String($w.errors=Null))
$w.postMessage("é日本\n")
$w.postMessage("second")
$w.closeInput()
$w.wait(10)
ALERT(String($w.terminated)+" "+$w.response+" "+$w.responseError+" "+String($w.exitCode))
$w:=4D.SystemWorker.new("cat"; {dataType: "blob"})
SET BLOB SIZE($b; 100000; 65)
$w.postMessage($b)
$w.closeInput()
$w.wait(10)
ALERT(String($w.response.size)+" "+String($w.exitCode)+" "+$w.dataType)
$w:=4D.SystemWorker.new("pwd"; {currentDirectory: Folder("/")})
ALERT($w.wait(10).response+" "+$w.currentDirectory.path)
$w:=4D.SystemWorker.new("sh -c 'echo $GREETING'"; {variables: {GREETING: "hëllo"}})
ALERT($w.wait(10).response)
$w:=4D.SystemWorker.new("printf '\\351'"; {encoding: "ISO-8859-1"})
ALERT($w.wait(10).response+" "+$w.encoding)
$w:=4D.SystemWorker.new("sleep 30"; {timeout: 0.2})
$w.wait(10)
ALERT(String($w.terminated)+" "+String($w.timeout))
$w:=4D.SystemWorker.new("sleep 30")
ALERT(String($w.wait(0.05).terminated))
$w.terminate()
$w.wait(10)
ALERT(String($w.terminated))
$w:=4D.SystemWorker.new("sh -c 'i=0; while [ $i -lt 20000 ]; do echo line$i; i=$((i+1)); done'")
ALERT(String(Split string($w.wait(30).response; "\n"; sk ignore empty strings).length))
$w:=4D.SystemWorker.new("no-such-program-at-all")
$w.wait(5)
ALERT(String($w.terminated)+" "+String($w.errors.length>0))
For each ($f; [Formula(4D.SystemWorker.new()); Formula(4D.SystemWorker.new(12)); Formula(4D.SystemWorker.new("true"; "x")); Formula($w.wait("x")); Formula($w.exitCode:=1)])
	Try
		$f.call()
		ALERT($f.source+" accepted")
	Catch
		ALERT($f.source+" refused")
	End try
End for each
