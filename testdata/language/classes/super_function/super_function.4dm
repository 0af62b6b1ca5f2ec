// docs: commands/super
// Super.name() in a function calls the function of the superclass.

ALERT(cs.Square.new().description())
