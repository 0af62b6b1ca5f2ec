#DECLARE($b : Blob)

$b{0}:=9
ALERT("in the method "+String($b{0}))
