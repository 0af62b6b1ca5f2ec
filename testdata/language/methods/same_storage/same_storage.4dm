// docs: Concepts/parameters
// The n-th named parameter is also ${n}.

show(1; "b")
