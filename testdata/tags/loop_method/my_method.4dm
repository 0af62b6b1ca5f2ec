#DECLARE($param : Integer) -> $result : Boolean
ALERT("called with "+String($param))
If ($param=0)
	$result:=True
Else 
	$result:=($param<3)
	myvar:="round "+String($param)
End if 
