// docs: commands/execute-formula
// $1 in the executed line is the parameter of the method, as its local variables are (the page's $add).

eval(20)
