// docs: API/SystemWorkerClass
// Programs of the system that run beside: response, input, exit codes, callbacks, timeouts.

var $w : 4D.SystemWorker
var $blob : Blob
var $log : Collection
var $o : Object

// Response and exit code.
$w:=4D.SystemWorker.new("/bin/echo hello \"two words\" a\\ b").wait()
ALERT($w.response+String($w.exitCode)+" "+String($w.terminated)+" ["+$w.responseError+"] "+JSON Stringify($w.errors))
ALERT($w.commandLine+" "+$w.dataType+" "+$w.encoding+" "+String($w.hideWindow)+" "+String($w.pid>0)+" "+String($w.currentDirectory=Null)+" "+String($w.timeout=Null))
$w:=4D.SystemWorker.new("sh -c 'echo out; echo err >&2; exit 3'").wait(20)
ALERT($w.response+$w.responseError+String($w.exitCode))

// Input, with characters that come in parts; there is no shell.
$w:=4D.SystemWorker.new("cat")
$w.postMessage("Grüße ")
$w.postMessage("🎉 $HOME | x")
TEXT TO BLOB("!"; $blob; UTF8 text without length)
$w.postMessage($blob)
ALERT(String($w.terminated))
$w.closeInput()
$w.closeInput()
ALERT($w.wait().response)
$w.postMessage("too late")

// Bytes.
$w:=4D.SystemWorker.new("cat"; {dataType: "blob"})
SET BLOB SIZE($blob; 4; 200)
$w.postMessage($blob)
$w.closeInput()
$w.wait()
ALERT(OB Class($w.response).name+" "+String($w.response.size))

// Another character set, environment, folder.
$w:=4D.SystemWorker.new("printf '\\351'"; {encoding: "ISO-8859-1"}).wait()
ALERT($w.response+" "+$w.encoding)
$w:=4D.SystemWorker.new("sh -c 'echo $TETRA_A $TETRA_N; pwd'"; {variables: {TETRA_A: "välue"; TETRA_N: 12}; currentDirectory: Folder("/")}).wait()
ALERT($w.response+$w.currentDirectory.path)

// Callbacks: in the documented order, with the options as This.
$log:=[]
$o:={prefix: "p"}
$o.onData:=Formula($log.push($2.type+":"+$2.data))
$o.onDataError:=Formula($log.push("dataError:"+$2.type+":"+$2.data))
$o.onResponse:=Formula($log.push(This.prefix+$2.type+":"+$1.response))
$o.onError:=Formula($log.push("never"))
$o.onTerminate:=Formula($log.push($2.type+String($1.exitCode)+String($1.terminated)+String($2.data=Null)))
$w:=4D.SystemWorker.new("sh -c 'printf one; sleep 0.05; printf bad >&2; sleep 0.05'"; $o)
ALERT(String($log.length))
$w.wait()
ALERT(JSON Stringify($log))

// Waiting for one runs the callbacks of the others.
$log:=[]
$w:=4D.SystemWorker.new("true"; {onTerminate: Formula($log.push("first"))})
4D.SystemWorker.new("sleep 0.1"; {onTerminate: Formula($log.push("second"))}).wait()
ALERT(JSON Stringify($log))

// Limits: wait gives up, timeout and terminate kill; there is no exit code then.
$w:=4D.SystemWorker.new("sleep 60")
$w.wait(0.02)
ALERT(String($w.terminated)+String($w.exitCode=Null))
$w.terminate()
$w.wait()
ALERT(String($w.terminated)+String($w.exitCode=Null))
$w.terminate()
$w:=4D.SystemWorker.new("sh -c 'sleep 60'"; {timeout: 0.05; onData: Formula($1.terminate())}).wait()
ALERT(String($w.terminated)+String($w.exitCode=Null)+String($w.timeout))
$w:=4D.SystemWorker.new("sh -c 'echo x; sleep 60'"; {onData: Formula($1.terminate())}).wait()
ALERT($w.response)

// Large: more than a pipe holds.
$w:=4D.SystemWorker.new("cat")
$w.postMessage("é"*500000)
$w.closeInput()
ALERT(String(Length($w.wait().response)))

// What cannot be started is an error of the run: onError, then onTerminate, and errors. The page leaves open whether it is one of new() already.
$w:=4D.SystemWorker.new("/no/such/program"; {onError: Formula(ALERT($2.type)); onTerminate: Formula(ALERT($2.type))}).wait()
ALERT(String($w.errors[0].errorCode)+" ["+$w.response+"] "+String($w.terminated)+" "+String($w.pid))
Try
	$w:=4D.SystemWorker.new("")
Catch
	ALERT(String(Last errors[0].errCode))
End try
Try
	$w:=4D.SystemWorker.new("true"; {dataType: "json"})
Catch
	ALERT(String(Last errors[0].errCode))
End try
Try
	$w:=4D.SystemWorker.new("true"; {currentDirectory: Folder("/no/such/folder")})
Catch
	ALERT(String(Last errors[0].errCode))
End try

// An error in a callback ends the wait.
Try
	4D.SystemWorker.new("true"; {onTerminate: Formula(throw(77))}).wait()
Catch
	ALERT(String(Last errors[0].errCode))
End try
