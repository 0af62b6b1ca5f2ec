// docs: commands/formula-from-string
// A formula made from a text has its own parameters, This, and process variables.

var $f : 4D.Function

pv:=1000
$f:=Formula from string("$1+This.n+pv")
ALERT(String($f.call({n: 100}; 10)))
