// docs: Concepts/parameters, Concepts/data-types
// Trap 91: a parameter that is not given has the default value of its type.

m
