// docs: Concepts/control-flow
// A step of 2 goes through the even elements.

ARRAY LONGINT($a; 5)
For ($vlElem; 2; Size of array($a); 2)
	$a{$vlElem}:=1
End for 
ALERT(String($a{1})+String($a{2})+String($a{3})+String($a{4})+String($a{5}))
