// docs: Concepts/parameters
// A missing parameter has the default of its type; without a type it is undefined.

show
show(1)
show(1; "t"; False; !2024-01-01!; {}; 7)
