Function who() : Text
	return Current method name
