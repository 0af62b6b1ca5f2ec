// pointers: two variables changed through pointers, by a method too; peers without pointers use a table with one field.
var $i; $a; $b : Integer
var $p; $q : Pointer

$p:=->$a
$q:=->$b
For ($i; 1; 2000000)
	$p->:=$p->+$i%1000003
	addTo($q; $p->)
End for 
LOG EVENT(Into system standard outputs; String($a)+" "+String($b)+"\n")
