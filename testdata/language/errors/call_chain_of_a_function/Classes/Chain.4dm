Function get() : Collection
	return Call chain
