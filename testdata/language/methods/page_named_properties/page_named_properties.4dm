// docs: Concepts/parameters
// The page's example: an object for optional parameters.

changeAge(New object("Name"; "Smith"; "Age"; 40; "toAdd"; 10))
changeAge(New object("Age"; 40))
changeAge({})
