// docs: commands/json-stringify
// Values as JSON.

var $contact; $o : Object
var name : Text
$contact:=New object("lastname"; "Monroe"; "firstname"; "Alan"; "children"; New object("firstname"; "Jim"; "age"; "12"))
$o:=New object("name"; ->name)

ALERT(String(JSON Stringify("Eureka!")))
ALERT(String(JSON Stringify(120)))
ALERT(String(JSON Stringify(?20:00:00?)))
ALERT(String(JSON Stringify("{\"name\":\"john\"}")))
ALERT(String(JSON Stringify(New collection(33; "mike"; !2017-08-28!; False))))
ALERT(String(JSON Stringify(Null)))
ALERT(String(JSON Stringify($contact; *)))
ALERT(String(JSON Stringify($o)))
name:="Smith"
ALERT(String(JSON Stringify($o)))
