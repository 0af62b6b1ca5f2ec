// docs: commands/throw
// A placeholder takes any property as text; a name that is no property stays as it is, which no page says.

Try
	throw({message: "{n} of {total}, {missing}"; n: 3; total: 10})
Catch
	ALERT(Last errors[0].message)
End try
