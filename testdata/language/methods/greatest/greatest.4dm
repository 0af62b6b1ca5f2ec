// docs: commands/count-parameters
// var types numbered parameters; Count parameters bounds the loop.

ALERT(String(maxOf(3; 9; 4)))
