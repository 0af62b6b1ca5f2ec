// docs: commands/formula-from-string
// Formula from string compiles a text; .source is the text of a formula.

var $f : 4D.Function

$f:=Formula from string("1+2*3")
ALERT(String($f.call()))
ALERT($f.source)
$f:=Formula from string("This.a+$1")
ALERT(String($f.call({a: 5}; 6)))
