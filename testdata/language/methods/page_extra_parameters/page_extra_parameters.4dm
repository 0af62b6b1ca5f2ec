// docs: Concepts/parameters
// The page's example: more parameters than were declared.

show("a"; 2; True)
