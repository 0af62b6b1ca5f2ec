Case of 
: ($a)
Case of 
: ($b)
$x:=1
else 
$x:=2
End case 
// after
: ($c)

Else // nothing else
$x:=3

End case 
