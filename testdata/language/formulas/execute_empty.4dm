// docs: commands/execute-formula
// An empty text does nothing.

EXECUTE FORMULA("")
ALERT("end")
