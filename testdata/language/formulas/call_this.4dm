// docs: API/FunctionClass
// The object given to call is This in the formula.

ALERT(String(Formula(This.value*2).call({value: 50})))
