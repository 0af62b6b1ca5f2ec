// docs: commands/call-chain
// Functions of classes have the type classFunction.

var $c : Collection

$c:=cs.Chain.new().get()
ALERT($c[0].type+" "+$c[0].name+" "+$c[1].type)
