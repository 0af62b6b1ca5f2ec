Function doSomething($what : Text) : Text
	return $what+" "+String(Count parameters)+" "+String(${3})
