// docs: commands/append-to-array, commands/insert-in-array, commands/delete-from-array, commands/copy-array, commands/size-of-array
// Arrays grow and shrink; element 0 is not counted.

ARRAY TEXT($a; 2)
$a{0}:="zero"
$a{1}:="one"
$a{2}:="two"
APPEND TO ARRAY($a; "three")
ALERT(String(Size of array($a))+$a{3})
INSERT IN ARRAY($a; 2; 2)
ALERT(String(Size of array($a))+"["+$a{2}+$a{3}+"]"+$a{4})
INSERT IN ARRAY($a; 99)
ALERT(String(Size of array($a))+"["+$a{6}+"]")
DELETE FROM ARRAY($a; 2; 2)
ALERT(String(Size of array($a))+$a{2}+$a{0})
DELETE FROM ARRAY($a; 99)
ALERT(String(Size of array($a)))
COPY ARRAY($a; $copy)
$copy{1}:="changed"
ALERT($a{1}+String(Size of array($copy)))
ARRAY LONGINT($whole; 0)
ARRAY REAL($real; 1)
$real{1}:=2.6
COPY ARRAY($real; $whole)
ALERT(String($whole{1})+" "+String(Type($whole)=LongInt array))
APPEND TO ARRAY($made; !2024-02-29!)
ALERT(String(Type($made)=Date array)+String($made{1}))
ARRAY TEXT($a; 1)
ALERT(String(Size of array($a))+$a{1})
ARRAY TEXT($a; 0)
ALERT(String(Size of array($a)))
Try
	APPEND TO ARRAY($a; 5)
Catch
	ALERT(String(Last errors[0].errCode))
End try
