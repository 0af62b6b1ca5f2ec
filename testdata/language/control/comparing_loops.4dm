// docs: Concepts/control-flow
// The page's three ways to count. It says that each makes 100 turns; its Until ($i=100) ends after 99.

var $n : Integer

For (vCounter; 1; 100)
	$n+=1
End for 
$i:=1
While ($i<=100)
	$n+=1
	$i:=$i+1
End while 
$i:=1
Repeat 
	$n+=1
	$i:=$i+1
Until ($i=100)
ALERT(String($n))
