#DECLARE($options : Object; $event : Object)
$options.bytes+=$event.data.size
If ($options.log[$options.log.length-1]#"data")
	$options.log.push("data")
End if
