#DECLARE($done : 4D.Signal)
CLEAR SEMAPHORE("mine")
Use ($done)
	$done.set:=Semaphore("mine")
End use 
$done.trigger()
