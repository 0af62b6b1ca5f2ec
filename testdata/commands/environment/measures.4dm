// docs: commands/database-measures, reload-project: without a data file no counter has contents; without the Design environment nothing is reloaded.
var $code : Text
var $o : Object

ALERT(JSON Stringify(Database measures))
$o:=Database measures({withHistory: True; historyLength: 2147483647})
ALERT(JSON Stringify($o)+" "+String($o.DB.tables=Null)+" "+String(OB Is empty($o.DB)))
// each call gives another object
$o.DB.größe:="日本 🎈"
ALERT(JSON Stringify(Database measures({größe: "é"*10000})))
ALERT(JSON Stringify(Database measures(Null)))
RELOAD PROJECT
For each ($code; ["$o:=Database measures(12)"; "$o:=Database measures(\"DB\")"; "$o:=Database measures([])"; "RELOAD PROJECT(1)"])
	Try
		EXECUTE FORMULA($code)
		ALERT($code+" is accepted")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
