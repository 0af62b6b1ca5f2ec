// docs: commands/count-parameters
// In a formula Count parameters is the number of its own parameters. The page speaks of project methods only; no page says what it is in a formula.

outer("a"; "b")
