// docs: Concepts/parameters
// Trap 41: in #DECLARE a type belongs to one parameter; the others are Variants.

types(1; "x")
