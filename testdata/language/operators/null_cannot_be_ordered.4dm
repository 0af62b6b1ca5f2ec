// docs: Concepts/null-undefined
// The four ordering operators refuse Null.

var $o : Object:={n: Null}
var $f : Object

For each ($f; [Formula(This.n>1); Formula(This.n<"a"); Formula(This.n>=This.n); Formula(1<=This.n)])
	Try
		$b:=$f.call($o)
		ALERT("no error")
	Catch
		ALERT("error "+String(Last errors[0].errCode))
	End try
End for each 
