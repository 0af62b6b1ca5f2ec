// docs: commands/copy-parameters
// With apply the parameters are forwarded to another function.

ALERT(cs.Front.new().doSomething("x"; 1; 2))
