#DECLARE($end : 4D.Signal; $text : Text)
Use ($end.log)
	$end.log.push($text)
End use
