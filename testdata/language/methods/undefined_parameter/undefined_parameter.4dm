// docs: Concepts/null-undefined
// The page's example: an undefined value given to a typed parameter is its empty value.

var $o : Object

mymethod($o.a; $o.a; $o.a)
