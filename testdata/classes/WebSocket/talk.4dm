// docs: API/WebSocketClass: messages of each dataType there and back: empty, of other scripts, large; the callbacks and their order; who closes, with which code and reason.

var $server; $end : 4D.Signal
var $dataType; $t : Text
var $c : Collection
var $blob : Blob

$server:=New signal
CALL WORKER("ws server"; "wsServer"; $server)
$server.wait()
SET BLOB SIZE($blob; 300; 65)
For each ($dataType; ["text"; "blob"; "object"; ""])
	$end:=New signal
	Use ($end)
		$end.log:=New shared collection
	End use
	$c:=["größe 日本 🎈"; ""; "{\"a\":1}"; {größe: ["日"; Null]}; {}; 4D.Blob.new($blob); 4D.Blob.new(); "é"*1000; "x"*70000; "goodbye"]
	CALL WORKER("ws client"; "wsClient"; $server.url+"/ws?größe=1"; $c; $dataType; $end)
	ALERT(String($end.wait(20))+" "+$end.about)
	ALERT($end.log.join("\n"))
End for each
ALERT($server.told.slice(0; 11).join("\n"))
// closed from here: with a code and a reason, without
For each ($c; [[{terminate: 4999; reason: "genug 🎈"}]; [{terminate: 1000; reason: ""}]; [{terminate: 3000; reason: "r"*123}]; [{terminate: 0; reason: ""}]])
	Use ($server.told)
		$server.told.clear()
	End use
	$end:=New signal
	Use ($end)
		$end.log:=New shared collection
	End use
	CALL WORKER("ws client"; "wsClient"; $server.url+"/ws"; $c; "text"; $end)
	ALERT(String($end.wait(20))+" "+$end.log.join(", "))
	ALERT($server.told.join(", "))
End for each
$server.listener.terminate()
KILL WORKER("ws client")
KILL WORKER("ws server")
