// docs: ORDA/ordaClasses
// An Alias line is for data model classes; elsewhere it has no effect.

ALERT(JSON Stringify(cs.WithAlias.new()))
