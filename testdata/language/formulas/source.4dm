// docs: API/FunctionClass
// source is the text of the expression.

ALERT(Formula(String($1; "##0")).source+" "+Formula from string("1 + 2").source)
