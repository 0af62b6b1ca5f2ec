// docs: commands-legacy/count-parameters
// In a formula Count parameters is the number of its own parameters.

outer("a"; "b")
