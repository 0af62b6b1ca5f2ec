// docs: Concepts/operators, Concepts/parameters
// ${n} can be the target of a compound assignment; its number is evaluated once.

add(1; 2; 3)
