// docs: commands/delete-from-array
// Elements are deleted from the one named on, one if the number is not given.

ARRAY LONGINT($a; 5)
For ($i; 1; 5)
	$a{$i}:=$i
End for 
DELETE FROM ARRAY($a; 2; 3)
ALERT(String(Size of array($a))+" "+String($a{1})+" "+String($a{2}))
DELETE FROM ARRAY($a; 1)
ALERT(String(Size of array($a))+" "+String($a{1}))
