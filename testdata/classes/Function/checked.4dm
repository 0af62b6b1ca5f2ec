// docs: API/FunctionClass (call, apply), API/SignalClass, API/FileClass, API/CollectionClass, Concepts/parameters: what call and apply give a function is checked as in a call by its name; the message names the class.
var $f; $try : 4D.Function
var $file : 4D.File
var $signal : 4D.Signal
var $c : Collection
var $v : Variant
$file:=File("/RESOURCES/x.txt")
$signal:=New signal("s")
$c:=[3; 1]
copyTo:=$file.copyTo
wait:=$signal.wait
make:=4D.File.new
For each ($try; [Formula(copyTo.call($1; 12)); Formula(copyTo.apply($1; [12])); Formula(copyTo.call($1)); Formula(copyTo.call($1; Folder("/RESOURCES/"); "n"; 0; 0)); Formula(wait.call($2; "long")); Formula(make.call(4D.File))])
	Try
		$v:=$try.call(Null; $file; $signal)
		ALERT($try.source+": accepted")
	Catch
		ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
	End try
End for each
// what is right is converted as it is there
ALERT(String(wait.call($signal; 0)))
ALERT(make.call(4D.File; "/RESOURCES/x.txt").fullName)
