Function f()
	return This.f()
