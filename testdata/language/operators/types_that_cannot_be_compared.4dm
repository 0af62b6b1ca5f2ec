// docs: Concepts/operators
// The pages list comparisons of values of one type. A text with a number, a date with a text and the like are error 15 here.

var $f : Object

For each ($f; [Formula("1"=1); Formula(!2024-01-01!="x"); Formula(True="True"); Formula({}=[]); Formula(!2024-01-01!=1); Formula("a"<1)])
	Try
		$b:=$f.call()
		ALERT("no error")
	Catch
		ALERT("error "+String(Last errors[0].errCode))
	End try
End for each 
