// docs: Concepts/control-flow
// Loops over a two-dimensional array, as on the page.

ARRAY LONGINT($anArray; 2; 3)
For ($vlElem; 1; Size of array($anArray))
	For ($vlSubElem; 1; Size of array($anArray{$vlElem}))
		$anArray{$vlElem}{$vlSubElem}:=$vlElem*10+$vlSubElem
	End for 
End for 
ALERT(String($anArray{1}{1})+" "+String($anArray{1}{3})+" "+String($anArray{2}{2}))
