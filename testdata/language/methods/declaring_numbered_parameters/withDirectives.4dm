C_TEXT($0; $1)
C_LONGINT($2)

$0:=$1+String($2)
