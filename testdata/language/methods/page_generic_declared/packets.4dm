C_TIME($1)
C_TEXT(${2})
C_LONGINT($vlPacket)

For ($vlPacket; 2; Count parameters)
	ALERT(String($1)+" "+${$vlPacket})
End for 
