Function greet($word : Text; $mark : Text) : Text
	return $word+" "+This.name+$mark
