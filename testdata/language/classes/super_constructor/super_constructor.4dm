// docs: commands/super
// Super(...) in a constructor calls that of the superclass with its arguments.

ALERT(JSON Stringify(cs.Square.new(3)))
