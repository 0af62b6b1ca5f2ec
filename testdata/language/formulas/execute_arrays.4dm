// docs: commands/execute-formula
// Arrays of the method can be filled and read. No page says so; it follows from local variables (execute_locals).

ARRAY TEXT($a; 0)
EXECUTE FORMULA("APPEND TO ARRAY($a; \"x\")")
EXECUTE FORMULA("$a{1}:=$a{1}+\"y\"")
ALERT(String(Size of array($a))+" "+$a{1})
