Function make() : cs.Maker
	return cs.Other.new()
