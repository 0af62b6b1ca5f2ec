While (Storage.hold.on)
	DELAY PROCESS(Current process; 0.2)
End while 
