// docs: Concepts/object
// Names in a literal may be texts.

var $o : Object:={"first name": "Ada"; "n": 1}

ALERT(JSON Stringify($o))
