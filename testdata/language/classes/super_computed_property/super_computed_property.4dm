// docs: commands/super
// Super.name reads the computed property of the superclass.

var $o : Object

$o:=cs.Loud.new()
$o.word:="hi"
ALERT($o.word)
