// docs: commands/execute-formula
// A local variable that only the executed line mentions does not outlive it. No page says so; the page advises against declaring one there.

EXECUTE FORMULA("$new:=1")
EXECUTE FORMULA("pv:=Undefined($new)")
ALERT(String(pv))
