// docs: Concepts/parameters
// Parameters declared by directives get the empty value of their type for a wrong one, without an error.

typed("x"; 5; "2024-01-01"; Null)
