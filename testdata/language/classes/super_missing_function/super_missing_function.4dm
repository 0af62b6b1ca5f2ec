// docs: commands/super
// Super.name() of a function that no superclass has is an error.

Try
	cs.Child.new().f()
Catch
	ALERT(Last errors[0].message)
End try
