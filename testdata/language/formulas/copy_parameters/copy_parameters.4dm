// docs: commands/copy-parameters
// In a formula Copy parameters gives those passed to the formula.

outer("a"; "b")
