// docs: commands/on-err-call, Concepts/error-handling
// A line that fails assigns nothing: the next line finds the variable as it was, or Undefined.

ON ERR CALL("noted")
$o:=New object("a"; "text")
$n:=1
$n:=$n+$o.a
ALERT(String($n))
$m:=2-$o.a
ALERT(String(Undefined($m)))
If (3-$o.a>0)
	$k:=1
End if 
ALERT(String(Undefined($k)))
