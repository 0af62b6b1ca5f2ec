// docs: commands-legacy/execute-formula
// $1 in the executed line is the parameter of the method.

eval(20)
