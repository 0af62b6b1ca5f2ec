// Concepts/operators, number, string, date, time, boolean: which kinds each operator joins.
$t:="n="+5
$t:="n="+String(5)
$n:=5-"1"
$b:=True+1
$d:=!2024-01-01!+1
$d:=1+!2024-01-01!
$b:=("a"=1)
$t:="ab"*3
$t:=3*"ab"
var $text : Text
var $i : Integer
$text:=$text+$i
$text+=1
$i+=1
$x:=$unknown+"a"
