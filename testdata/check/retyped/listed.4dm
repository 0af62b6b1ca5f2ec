#DECLARE($p : Date) -> $r : Date
C_TEXT:C284($1)
C_TEXT:C284($0)
C_LONGINT:C283($r)
C_DATE:C307($1; $0)
$r:=$p
