// docs: commands/throw
// Several deferred errors are raised at once, in the order in which they were thrown.

var $e : Object

Try
	defers
Catch
	For each ($e; Last errors)
		ALERT($e.message)
	End for each 
End try
