// docs: commands/count-parameters
// Count parameters is the number of parameters that were passed, Null and missing ones apart.

count
count(1)
count(1; Null; "c")
