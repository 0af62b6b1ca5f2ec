// docs: Concepts/identifiers
// Words of the language may be names of functions and properties.

var $o : Object

$o:=cs.Words.new()
ALERT($o.return("r")+$o.for()+$o.if+$o.try)
