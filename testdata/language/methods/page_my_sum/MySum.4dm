$Sum:=0
For ($i; 2; Count parameters)
	$Sum:=$Sum+${$i}
End for 
$0:=String($Sum; $1)
