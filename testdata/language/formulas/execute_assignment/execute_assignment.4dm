// docs: commands/execute-formula
// EXECUTE FORMULA executes a line: a call or an assignment to a process variable.

EXECUTE FORMULA("pv:=6*7")
ALERT(String(pv))
EXECUTE FORMULA("show(\"called\")")
EXECUTE FORMULA("ALERT(\"command\")")
