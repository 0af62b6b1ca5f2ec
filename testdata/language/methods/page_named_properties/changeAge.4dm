var $1; $para : Object

$para:=$1
If ($para.toAdd=Null)
	$para.toAdd:=10
End if 
$para.Age:=Num($para.Age)+$para.toAdd
ALERT(String($para.Name)+" is "+String($para.Age)+" years old.")
