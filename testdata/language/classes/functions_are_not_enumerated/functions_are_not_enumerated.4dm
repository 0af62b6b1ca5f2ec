// docs: Concepts/classes
// Functions and computed properties belong to the class: an instance does not list them.

var $o : Object
var $k : Text

$o:=cs.Hidden.new()
For each ($k; $o)
	ALERT($k)
End for each 
ALERT(JSON Stringify($o)+" "+OB Keys($o).join(","))
