Use (New shared object)
	throw(6)
End use 
