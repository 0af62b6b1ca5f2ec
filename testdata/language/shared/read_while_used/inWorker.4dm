#DECLARE($s : Object; $in; $out : 4D.Signal)
Use ($s)
	$in.trigger()
	$out.wait()
End use 
