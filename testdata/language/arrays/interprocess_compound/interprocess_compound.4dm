// docs: Concepts/operators, compound assignment: x+=y is x:=x+y, also for elements of interprocess arrays and when y calls a method that changes them.
ARRAY LONGINT(<>a; 1)
var $p : Pointer

<>a{1}:=1
<>a{1}+=Formula(change).call()
ALERT(String(<>a{1}))
<>a{1}:=1
<>a{1}:=<>a{1}+Formula(change).call()
ALERT(String(<>a{1}))
$p:=-><>a{1}
$p->+=change
ALERT(String(<>a{1}))
$p:=-><>a
$p->{1}+=Length("日本🎈")
ALERT(String(<>a{1}))
