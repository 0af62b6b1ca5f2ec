// docs: commands/copy-parameters
// Copy parameters gives all parameters passed, or those from one on.

show(1; "b"; True)
show
