// docs: commands/last-errors
// After Try(...) without an error Last errors is null, whatever was before.

$x:=Try(1+"a")
ALERT(String(Last errors#Null))
$x:=Try(1+1)
ALERT(String(Last errors=Null))
