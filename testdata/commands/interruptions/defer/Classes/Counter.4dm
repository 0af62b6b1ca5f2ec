Class constructor
	This.closed:=0

Function work()
	defer(This.close())
	ALERT("working "+String(This.closed))

Function close()
	This.closed+=1
