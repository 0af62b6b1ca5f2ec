// docs: Concepts/parameters
//tetra: args="one 'two words'"
// The arguments of the command line are the parameters of the main method.

#DECLARE($first : Text; $second : Text)

ALERT($first)
ALERT($second)
ALERT(String(Count parameters))
