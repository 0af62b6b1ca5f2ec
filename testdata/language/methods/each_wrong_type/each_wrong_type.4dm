// docs: Concepts/parameters
// Parameters of #DECLARE of each type refuse what does not fit; the method is not run.

var $f : Object

For each ($f; [Formula(takes_integer("x")); Formula(takes_text(1)); Formula(takes_date("x")); Formula(takes_boolean(1)); Formula(takes_object([])); Formula(takes_collection({})); Formula(takes_pointer(1)); Formula(takes_text(Null)); Formula(takes_integer(Null))])
	Try
		$f.call()
		ALERT("no error")
	Catch
		ALERT("error "+String(Last errors[0].errCode))
	End try
End for each 
takes_integer(?00:01:00?)
takes_integer(2.6)
takes_object(Null)
takes_collection(Null)
