// docs: Tags/transformation-tags#4dloop-and-4dendloop
// Loops can be nested.
var $out : Text

PROCESS 4D TAGS("<!--#4DEVAL $i:=0--><!--#4DLOOP ($i<2)--><!--#4DEVAL $i:=$i+1--><!--#4DEVAL $j:=0--><!--#4DLOOP ($j<2)--><!--#4DEVAL $j:=$j+1-->$4DTEXT($i)$4DTEXT($j) <!--#4DENDLOOP--><!--#4DENDLOOP-->"; $out)
ALERT($out)
