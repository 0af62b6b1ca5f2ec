// docs: commands/execute-formula
// The parameters of the method are local variables too.

ALERT(eval("$n*2"; 21))
