#DECLARE($s : Object; $in; $out : 4D.Signal)
$in.trigger()
Use ($s)
	$s.log.push("worker")
End use 
$out.trigger()
