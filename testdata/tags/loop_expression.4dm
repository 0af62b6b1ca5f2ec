// docs: Tags/transformation-tags#4dloop-expression
// A condition is evaluated before each round.
var $out : Text

PROCESS 4D TAGS("<!--#4DEVAL $i:=0--><!--#4DLOOP ($i<4)--><!--#4DEVAL $i--> <!--#4DEVAL $i:=$i+1--><!--#4DENDLOOP-->"; $out)
ALERT($out)
