// docs: Concepts/data-types, Concepts/parameters
// Parameters that are not given have the default value of their type.

defaults
