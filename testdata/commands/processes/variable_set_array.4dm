// docs: commands/set-process-variable ("accepts any type of destination process or interprocess variable, except ... Arrays of any type")
ARRAY LONGINT(aSet; 3)
ARRAY LONGINT(<>aSet; 2)

Try
	SET PROCESS VARIABLE(Current process; aSet; 2)
Catch
	ALERT(Last errors.last().message)
End try
Try
	SET PROCESS VARIABLE(Current process; <>aSet; "x")
Catch
	ALERT(Last errors.last().message)
End try
SET PROCESS VARIABLE(Current process; aSet{2}; 5)
ALERT(String(Size of array(aSet))+" "+String(Size of array(<>aSet))+" "+String(aSet{2}))
