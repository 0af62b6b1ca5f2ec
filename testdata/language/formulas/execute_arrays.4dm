// docs: commands-legacy/execute-formula
// Arrays of the method can be filled and read.

ARRAY TEXT($a; 0)
EXECUTE FORMULA("APPEND TO ARRAY($a; \"x\")")
EXECUTE FORMULA("$a{1}:=$a{1}+\"y\"")
ALERT(String(Size of array($a))+" "+$a{1})
