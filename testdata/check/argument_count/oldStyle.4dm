C_LONGINT($1)
$n:=$1
