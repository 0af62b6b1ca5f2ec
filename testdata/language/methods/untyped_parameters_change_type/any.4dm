ALERT(String(Value type($1)))
$1:=!2024-01-01!
ALERT(String(Value type($1)))
