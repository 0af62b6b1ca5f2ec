// docs: Concepts/number
// 3.1416 assigned to an Integer is 3. The page speaks of truncating or rounding: here it is rounding, halves away from zero.

C_LONGINT(MyInt)
MyInt:=3.1416
ALERT(String(MyInt))
MyInt:=2.5
ALERT(String(MyInt))
MyInt:=-2.5
ALERT(String(MyInt))
MyInt:=0.4999
ALERT(String(MyInt))
