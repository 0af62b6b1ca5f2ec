C_REAL($0)
C_REAL(${1})
C_LONGINT($i)

For ($i; 1; Count parameters)
	$0:=$0+${$i}
End for 
