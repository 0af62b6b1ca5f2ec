// docs: commands/array-longint, Concepts/null-undefined
// A variable that is the size of an array before it has a value is undefined, which is no number, whatever it becomes later.

Try
	ARRAY LONGINT($a; $n)
	ALERT("made")
Catch
	ALERT("not made")
End try
$n:=5
ARRAY LONGINT($a; $n)
ALERT(String(Size of array($a)))
