// docs: commands/formula
// A formula made in a function captures its locals; This is the object it is called on.

var $f : 4D.Function

$f:=cs.Maker.new("made").greeter("hello")
ALERT($f.call({name: "other"}))
