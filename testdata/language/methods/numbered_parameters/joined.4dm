$0:=$2
For ($i; 3; Count parameters)
	$0:=$0+$1+${$i}
End for 
$0:=$0+" "+String(Count parameters)
