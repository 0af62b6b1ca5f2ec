// docs: Concepts/parameters
// Generic parameters declared by a directive.

packets(?00:01:00?; "a"; "b")
