// docs: commands/execute-formula
// EXECUTE FORMULA runs one line of code.

EXECUTE FORMULA("executedByThisTest:=5+1")
ALERT(String(executedByThisTest))
EXECUTE FORMULA("ALERT(\"from the text\")")
EXECUTE FORMULA("")
ALERT("done")
