// docs: commands/super
// Each constructor of the chain calls the one above.

ALERT(JSON Stringify(cs.C.new("c")))
