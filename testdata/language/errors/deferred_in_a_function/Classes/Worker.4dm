Function work() : Text
	throw({message: "incomplete"; deferred: True})
	return "result"
