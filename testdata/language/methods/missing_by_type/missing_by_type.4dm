// docs: Concepts/parameters
// Parameters not given have the default value of their type.

takes
