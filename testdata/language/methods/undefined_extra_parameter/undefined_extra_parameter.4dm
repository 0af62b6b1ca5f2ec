// docs: Concepts/parameters, Concepts/null-undefined
// A further parameter is a Variant: an undefined value stays undefined, and is Null in the collection of Copy parameters.

var $o : Object:={}

show("a"; $o.none; 3)
