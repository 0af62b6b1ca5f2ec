Class constructor
	This.delegate:=cs.Back.new()

Function doSomething($what : Text; $extra : Variant) : Text
	return This.delegate.doSomething.apply(This.delegate; Copy parameters)
