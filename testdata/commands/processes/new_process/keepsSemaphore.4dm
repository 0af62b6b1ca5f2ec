#DECLARE($set : 4D.Signal; $go : 4D.Signal; $clears : Boolean)
var $already : Boolean
$already:=Semaphore("mine")
$set.trigger()
$go.wait(10)
If ($clears)
	CLEAR SEMAPHORE("mine")
	DELAY PROCESS(Current process; 3)
End if 
