shared singleton Class constructor
	Use (Storage.made)
		Storage.made.count:=Storage.made.count+1
		This.id:=Storage.made.count
	End use 
	DELAY PROCESS(Current process; 3)
