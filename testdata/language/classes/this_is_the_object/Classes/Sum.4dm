Function f() : Integer
	return This.a+This.b
