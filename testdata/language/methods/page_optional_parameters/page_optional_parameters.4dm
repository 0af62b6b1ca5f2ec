// docs: Concepts/parameters
// The page's example: parameters that are missing are found by Count parameters.

appendText("a")
appendText("a"; "b")
appendText("a"; ""; {})
