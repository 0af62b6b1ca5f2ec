// docs: API/SystemWorkerClass
// What is no command line, no option, no message and no number of seconds, Null and Undefined among them, is refused with the name of the parameter or the option.

var $w : 4D.SystemWorker
var $o : Object
var $g : 4D.Function

$o:={}
$w:=4D.SystemWorker.new("cat")
For each ($g; [Formula(4D.SystemWorker.new(Null)); Formula(4D.SystemWorker.new($o.none)); Formula(4D.SystemWorker.new(5)); Formula(4D.SystemWorker.new("")); Formula(4D.SystemWorker.new("   ")); Formula(4D.SystemWorker.new("cat"; "utf-8")); Formula(4D.SystemWorker.new("cat"; [])); \
	Formula(4D.SystemWorker.new("cat"; {dataType: "json"})); Formula(4D.SystemWorker.new("cat"; {dataType: 5})); Formula(4D.SystemWorker.new("cat"; {encoding: "größe"})); Formula(4D.SystemWorker.new("cat"; {encoding: 4})); \
	Formula(4D.SystemWorker.new("cat"; {variables: ["A"]})); Formula(4D.SystemWorker.new("cat"; {variables: New object("a=b"; "c")})); Formula(4D.SystemWorker.new("cat"; {timeout: "5"})); Formula(4D.SystemWorker.new("cat"; {hideWindow: "yes"})); \
	Formula(4D.SystemWorker.new("cat"; {onData: "method"})); Formula(4D.SystemWorker.new("cat"; {onResponse: {}})); Formula(4D.SystemWorker.new("cat"; {currentDirectory: 5})); Formula(4D.SystemWorker.new("cat"; {currentDirectory: Folder("/no/such/größe")})); \
	Formula($w.postMessage()); Formula($w.postMessage(Null)); Formula($w.postMessage($o.none)); Formula($w.postMessage(5)); Formula($w.postMessage({})); Formula($w.postMessage(["a"])); \
	Formula($w.wait("1")); Formula($w.wait(Null)); Formula($w.wait($o.none)); Formula($w.terminate(1)); Formula($w.closeInput(1))])
	Try
		$g.call()
		ALERT("accepted: "+$g.source)
	Catch
		ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
	End try
End for each
// the worker has not noticed; Null and Undefined options are none
$w.postMessage("größe 日本 🎈")
$w.postMessage("")
$w.closeInput()
ALERT($w.wait(1000000).response+" "+String($w.exitCode))
$w:=4D.SystemWorker.new("cat"; {dataType: Null; encoding: Null; variables: Null; timeout: Null; hideWindow: Null; onData: Null; currentDirectory: Null})
$w.closeInput()
ALERT("["+$w.wait().response+"] "+$w.dataType+" "+$w.encoding)
Try
	$w.hideWindow:="no"
	ALERT("set")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$w.response:="x"
	ALERT("set")
Catch
	ALERT(Last errors[0].message)
End try
