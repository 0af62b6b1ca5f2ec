// docs: Concepts/pointer
// Pointers to local, process and interprocess variables.

var $p : Pointer

$local:="local"
process:="process"
<>inter:="inter"
For each ($name; ["local"; "process"; "inter"])
	Case of 
		: ($name="local")
			$p:=->$local
		: ($name="process")
			$p:=->process
		: ($name="inter")
			$p:=-><>inter
	End case 
	$p->:=Uppercase($p->)
End for each 
ALERT($local+" "+process+" "+<>inter)
