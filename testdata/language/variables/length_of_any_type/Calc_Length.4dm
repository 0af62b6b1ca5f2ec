C_POINTER($1)
C_TEXT($result)
C_LONGINT($0)

$result:=String($1->)
$0:=Length($result)
