If ($a=1) and ($b=2)
End if
If ($a or $b)
End if
$c:=$a mod 2
$x:=$o is Null
