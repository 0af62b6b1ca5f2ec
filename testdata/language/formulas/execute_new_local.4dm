// docs: commands/execute-formula
// A local variable that only the executed line mentions does not outlive it. No page says so; it "is not recommended" to declare one there.

EXECUTE FORMULA("$new:=1")
EXECUTE FORMULA("pv:=Undefined($new)")
ALERT(String(pv))
