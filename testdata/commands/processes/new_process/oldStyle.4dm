C_OBJECT($1)
C_TEXT($2)
Use ($1)
	$1.result:=$2
End use 
$1.trigger()
