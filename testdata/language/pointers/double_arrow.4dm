// docs: Concepts/pointer
// Two arrows in a row are no expression: a pointer to a pointer is followed with parentheses.

numberOfThisTest:=5
onceOfThisTest:=->numberOfThisTest
twiceOfThisTest:=->onceOfThisTest
EXECUTE FORMULA("ALERT(String((twiceOfThisTest->)->))")
Try
	EXECUTE FORMULA("ALERT(String(twiceOfThisTest->->))")
	ALERT("no error")
Catch
	ALERT("error")
End try
