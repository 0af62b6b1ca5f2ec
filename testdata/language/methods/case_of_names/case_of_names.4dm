// docs: Concepts/identifiers
// Names of methods ignore case.

SHOW
Show
