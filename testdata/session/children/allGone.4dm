While (Count user processes>1)
	DELAY PROCESS(Current process; 0.2)
End while 
