Function join(... : Text) : Text
	return Copy parameters.join("-")
