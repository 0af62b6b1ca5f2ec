// docs: commands/super
// The superclass of a class that extends none is Object, whose constructor does nothing.

ALERT(JSON Stringify(cs.Alone.new()))
