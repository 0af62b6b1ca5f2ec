#DECLARE($signal : 4D.Signal; $object : Object; $list : Collection; $shared : Object)
$object.name:="changed"
$list.push("changed")
Use ($shared)
	$shared.name:="changed"
End use 
$signal.trigger()
