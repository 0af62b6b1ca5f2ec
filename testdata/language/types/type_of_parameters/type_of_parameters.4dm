// docs: commands/type
// Type can be applied to parameters and to the result.

$x:=types("a"; 1; True)
