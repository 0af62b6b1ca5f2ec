// docs: Concepts/parameters
// ... alone takes parameters of any type.

show("list"; 1; "a"; True; {n: 1})
