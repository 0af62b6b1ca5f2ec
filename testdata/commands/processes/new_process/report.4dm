#DECLARE($signal : 4D.Signal; $a : Variant; $b : Variant)
Use ($signal)
	$signal.result:=String($a)+"/"+String($b)+"/"+String(Count parameters)
End use 
$signal.trigger()
