// throw_untyped: without any declaration: errors thrown by a method and caught by its caller.
$caught:=0
$passed:=0
For ($i; 1; 1000000)
	Try
		refuseEven($i)
		$passed:=$passed+1
	Catch
		$caught:=$caught+1
	End try
End for 
LOG EVENT(Into system standard outputs; String($caught)+" "+String($passed)+"\n")
