// docs: commands-legacy/execute-formula
// A local variable that only the executed line mentions does not outlive it.

EXECUTE FORMULA("$new:=1")
EXECUTE FORMULA("pv:=Undefined($new)")
ALERT(String(pv))
