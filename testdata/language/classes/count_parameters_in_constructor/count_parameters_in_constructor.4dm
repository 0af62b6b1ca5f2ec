// docs: API/ClassClass
// The arguments of new() are those of the constructor.

ALERT(JSON Stringify(cs.Counted.new())+JSON Stringify(cs.Counted.new(1; Null; "x")))
