C_LONGINT($1)
C_TEXT($2)
C_DATE($3)
C_OBJECT($4)

ALERT(String($1)+" ["+$2+"] "+String($3=!00-00-00!)+" "+String($4=Null))
