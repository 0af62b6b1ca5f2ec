If ($a==1)
End if
$b:=$a=>1
$b:=$a=<1
$b:=2**3
