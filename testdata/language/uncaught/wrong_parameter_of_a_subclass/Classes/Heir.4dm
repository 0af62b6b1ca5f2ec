Class extends Base

Function twice() : Integer
	return This.x*2
