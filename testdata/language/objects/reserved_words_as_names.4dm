// docs: Concepts/object
// Keywords can be names of properties.

var $o : Object:={if: 1; for: 2; end: 3; return: 4}

$o.while:=5
ALERT(String($o.if+$o.for+$o.end+$o.return+$o.while))
