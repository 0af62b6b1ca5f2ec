#DECLARE -> $i : Integer

ALERT("asked")
$i:=1
