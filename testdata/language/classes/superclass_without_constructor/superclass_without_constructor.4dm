// docs: commands/super
// Where no superclass has a constructor, Super need not be called.

ALERT(JSON Stringify(cs.Child.new()))
