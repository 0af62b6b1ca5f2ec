// docs: Concepts/parameters
// The page's example: three text parameters by number.

DO_SOMETHING("one"; "two"; "three")
