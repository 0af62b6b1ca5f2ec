// docs: commands-legacy/throw
// A placeholder takes any property as text; a name that is no property stays as it is.

Try
	throw({message: "{n} of {total}, {missing}"; n: 3; total: 10})
Catch
	ALERT(Last errors[0].message)
End try
