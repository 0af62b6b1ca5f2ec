// docs: Concepts/parameters
// A parameter that was not passed is Undefined when read by its number.

show(1)
