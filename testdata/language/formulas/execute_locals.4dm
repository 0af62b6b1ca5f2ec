// docs: commands/execute-formula
// The line sees the local variables of the method, as the page's example has one ($add). That it can assign them too no page says.

var $add : Integer
var $text : Text
var $o : Object

$add:=2
$o:={}
EXECUTE FORMULA("pv:=40+$add")
ALERT(String(pv))
EXECUTE FORMULA("$text:=\"set \"+String($add)")
ALERT($text)
EXECUTE FORMULA("$o.x:=$add*2")
ALERT(String($o.x))
