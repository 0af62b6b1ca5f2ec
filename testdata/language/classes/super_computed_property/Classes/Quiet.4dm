Function get word() : Text
	return This._word

Function set word($w : Text)
	This._word:=$w
