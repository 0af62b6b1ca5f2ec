If ($1=0)
	$0:=0
Else 
	$0:=$1+sumTo($1-1)
End if 
