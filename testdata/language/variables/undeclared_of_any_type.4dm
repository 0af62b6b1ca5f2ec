// docs: Concepts/variables
// A variable without a declaration has the type of what was assigned last, and none before; a counter of For is a number without the range of an
// Integer.

$n:=1
$n:=$n+1
ALERT(String($n))
$n:="two"
ALERT($n+"!")

For ($i; 1; 2)
	If ($i=2)
		ALERT(String(Undefined($late)))
	End if 
	ALERT(Choose(Undefined($late); "not yet"; "assigned"))
	$late:=$i
End for 

For ($i; 2147483646; 2147483647)
End for 
ALERT(String($i))

$text:="a"
For ($i; 1; 3)
	$text:=$text+"b"
End for 
ALERT($text+String(Length($text)))
$text:=Length($text)
ALERT(String($text+1))

$zero:=0
$sum:=$zero*3+0.5
$sum+=1
$sum*=2
ALERT(String($sum)+" "+String($sum%2)+" "+String(Value type($sum)=Is real))

$whole:=7
$whole:=$whole%4
$half:=$whole/2
ALERT(String($whole)+" "+String($half))

$big:=1
For ($i; 1; 40)
	$big:=$big*2
End for 
ALERT(String($big))

$given:=1
EXECUTE FORMULA("$given:=\"other\"")
ALERT($given)

$x:=5
$p:=->$x
$p->:="through a pointer"
ALERT($x)
