If ($a=1)
	ALERT("one")

$b:=2
