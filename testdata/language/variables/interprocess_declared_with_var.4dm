// docs: Concepts/variables
// The page leaves interprocess variables out of var; public code declares them so, and 4D takes it.

var <>x : Integer

<>x:=2.6
ALERT(String(<>x)+" "+String(Type(<>x)=Is longint))
