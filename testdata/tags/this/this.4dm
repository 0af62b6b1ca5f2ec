// docs: commands/process-4d-tags (public code uses $4DTEXT(This.original) in a class)
// The tags see This of the method that processes them.
var $o : Object

$o:={name: "Ann"; greet: Formula(greet)}
ALERT($o.greet())
