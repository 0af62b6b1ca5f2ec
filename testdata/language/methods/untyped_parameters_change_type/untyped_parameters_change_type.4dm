// docs: Concepts/parameters, Concepts/quick-tour
// Numbered parameters without a declaration take anything and can change their type.

any(5)
any("x")
