Class constructor
	Use (cs.Counter)
		cs.Counter.count:=cs.Counter.count+1
	End use 
