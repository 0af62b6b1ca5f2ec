// docs: Concepts/parameters
// A numbered parameter that was not given is undefined.

few("a")
