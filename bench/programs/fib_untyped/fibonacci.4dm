If ($1<2)
	$0:=$1
Else 
	$0:=fibonacci($1-1)+fibonacci($1-2)
End if 
